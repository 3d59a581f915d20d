package io.github.openinspections.core.facts;

import io.github.openinspections.core.text.SteadyStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a fact file that somebody else wrote: it may be broken, huge or hostile. Every entry comes
 * with its form; an entry with problems is left out.
 */
public final class FactInput {
  /** The most bytes of a file: a register of all areas of the United Kingdom has 60,000. */
  public static final int MOST_BYTES = 4 << 20;

  private FactInput() {}

  /**
   * An entry and its form.
   *
   * @param form the form
   * @param facts the entry
   */
  public record Formed(FactForm form, FactEntry facts) {}

  /**
   * Reads all entries; problems are added to {@code problems}.
   *
   * @param most the most bytes
   * @throws IOException if the stream cannot be read
   */
  public static List<Formed> read(InputStream facts, int most, FactProblems problems)
      throws IOException {
    InputStream in = new SteadyStream(facts);
    byte[] bytes = in.readNBytes(most);
    List<Formed> formed = new ArrayList<>();
    if (bytes.length == most && in.read() >= 0) {
      problems.add(
          FactRule.TEXT, 0, 0, () -> FactMessage.of("size").with("most", Integer.toString(most)));
      return formed;
    }
    String text = decoded(bytes, problems);
    boolean whole = problems.isEmpty();
    for (FactEntry entry : FactFile.read(new StringReader(text), whole, problems)) {
      FactForms.of(entry, problems)
          .filter(form -> form.fits(entry, problems))
          .ifPresent(form -> formed.add(new Formed(form, entry)));
    }
    return formed;
  }

  /** Returns the text without a byte order mark; up to the first line that is not UTF-8. */
  private static String decoded(byte[] bytes, FactProblems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      int start = startOfLastLine(read);
      int mark = start == 0 && read.startsWith("\ufeff") ? 1 : 0;
      int column = read.codePointCount(start, read.length()) + 1 - mark;
      int line = (int) (read + "x").lines().count();
      problems.add(FactRule.TEXT, line, column, () -> FactMessage.of("encoding"));
      read = read.substring(0, start); // the line is incomplete
    }
    return read.startsWith("\ufeff") ? read.substring(1) : read;
  }

  /** Lines end as readers of lines take them to end. */
  private static int startOfLastLine(String text) {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  }
}
