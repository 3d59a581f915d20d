package io.github.openinspections.serialization.table;

import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.TextStart;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a table. The encoding is UTF-8, or what a byte order mark says. If the first
 * character beyond ASCII is not UTF-8, the encoding is Windows-1252, which shares ASCII with UTF-8.
 * Bytes that fit neither become the character U+FFFD, and {@link #isDamaged} reports them.
 */
final class TableText extends Reader {
  private static final char REPLACEMENT = '\ufffd';
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final ByteInput in;

  /** A caller may ask for one character where a pair is decoded: the rest is kept here. */
  private final CharBuffer decoded = CharBuffer.allocate(1 << 13).flip();

  private Charset charset;
  private CharsetDecoder decoder;
  private boolean beyondAscii;
  private boolean ended;
  private boolean damaged;

  TableText(ByteInput in) throws IOException {
    this.in = in;
    ByteOrderMark mark = ByteOrderMark.at(in);
    this.charset = mark.isUtf8() ? StandardCharsets.UTF_8 : wide(mark.encoding(), in);
    this.beyondAscii = mark.length() > 0; // a mark leaves no doubt
    this.decoder = decoder(charset);
    in.skipMark(mark.length());
    if (mark.isUtf8()) {
      // Before a quotation mark, a mark that is left over would make the quotes part of the cell.
      beyondAscii |= TextStart.skipMarks(in);
    }
  }

  /** The decoders of UTF-16 and UTF-32 obey a mark; without one they assume big-endian. */
  private static Charset wide(String encoding, ByteInput in) {
    boolean unmarkedLittleEndian = in.at(0) > 0 && in.at(1) == 0;
    return Charset.forName(unmarkedLittleEndian ? encoding + "LE" : encoding);
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Returns the encoding, if it is not UTF-8. */
  Optional<String> encoding() {
    return charset.equals(StandardCharsets.UTF_8)
        ? Optional.empty()
        : Optional.of(charset.displayName());
  }

  /** Whether everything was read. */
  boolean isEnded() {
    return ended;
  }

  /** Whether a cell has bytes that were not valid. */
  static boolean isBroken(String cell) {
    return cell.indexOf(REPLACEMENT) >= 0;
  }

  /** Whether some bytes so far were not valid. */
  boolean isDamaged() {
    return damaged;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    while (!decoded.hasRemaining() && !ended) {
      decoded.clear();
      if (in.available() == 0 && !in.fill()) {
        ended = true;
      } else {
        decode();
      }
      decoded.flip();
    }
    int count = Math.min(length, decoded.remaining());
    decoded.get(chars, offset, count);
    return count == 0 && length > 0 ? -1 : count;
  }

  private void decode() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.buffer(), in.position(), in.available());
    CoderResult result = decoder.decode(bytes, decoded, false);
    in.advance(bytes.position() - in.position());
    beyondAscii = beyondAscii || hasBeyondAscii(decoded);
    if (result.isError()) {
      broken(result.length());
    } else if (result.isUnderflow() && in.available() > 0 && !in.fill()) {
      broken(in.available()); // the file ends inside a character
    }
  }

  private void broken(int length) {
    if (!beyondAscii && charset.equals(StandardCharsets.UTF_8)) {
      charset = WINDOWS;
      decoder = decoder(WINDOWS);
      beyondAscii = true;
    } else if (decoded.hasRemaining()) {
      damaged = true;
      decoded.put(REPLACEMENT);
      in.advance(length);
      decoder.reset();
    }
  }

  private static boolean hasBeyondAscii(CharBuffer text) {
    int all = 0;
    char[] chars = text.array();
    for (int i = 0; i < text.position(); i++) {
      all |= chars[i];
    }
    return all > 0x7f;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
