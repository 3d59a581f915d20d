package io.github.openinspections.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.source.ByteInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The characters of a table, however they arrive and are requested. */
class TableTextTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static String read(byte[] bytes, int piece, int asked) throws IOException {
    ByteInput in = ByteInput.of(new Pieces(bytes, piece));
    StringBuilder read = new StringBuilder();
    try (TableText text = new TableText(in)) {
      char[] chars = new char[asked + 2];
      for (int count; (count = text.read(chars, 1, asked)) >= 0; ) {
        read.append(chars, 1, count);
      }
      read.append('|').append(text.encoding().orElse("UTF-8"));
      return read + (text.isDamaged() ? " damaged" : "");
    }
  }

  private static final class Pieces extends ByteArrayInputStream {
    private final int piece;

    Pieces(byte[] bytes, int piece) {
      super(bytes);
      this.piece = piece;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(piece, length));
    }
  }

  @Property(tries = 500)
  void unicodeIsReadBack(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 1, max = 9) int piece,
      @ForAll @IntRange(min = 1, max = 5) int asked)
      throws IOException {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8), piece, asked))
        .isEqualTo(text + "|UTF-8");
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(read(("\ufeff" + text).getBytes(wide), piece, asked)).isEqualTo(text + "|UTF-16");
      assertThat(read(text.getBytes(wide), piece, asked)).startsWith(text + "|UTF-16");
    }
    assertThat(read(text.getBytes(Charset.forName("UTF-32LE")), piece, asked))
        .isEqualTo(text + "|UTF-32LE");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "Mòrar", "😀", "\ufffd", "ŵ", "\n", "–")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(parts -> "x" + String.join("", parts));
  }

  @Property(tries = 300)
  void windowsIsDetectedFromItsFirstLetterBeyondAscii(
      @ForAll @IntRange(min = 1, max = 9) int piece, @ForAll @IntRange(min = 1, max = 5) int asked)
      throws IOException {
    String text = "Mòrar – Ròis and “more”";

    assertThat(read(text.getBytes(WINDOWS), piece, asked)).isEqualTo(text + "|windows-1252");
  }

  @Example
  void whatEndsInsideACharacterIsWindowsOrDamaged() throws IOException {
    assertThat(read(new byte[] {'a', (byte) 0xe2, (byte) 0x80}, 1, 1))
        .isEqualTo("aâ€|windows-1252");
    assertThat(read(new byte[] {(byte) 0xc3, (byte) 0xb2, (byte) 0xe2, (byte) 0x80}, 1, 1))
        .isEqualTo("ò\ufffd|UTF-8 damaged");
    assertThat(read(new byte[] {'a', (byte) 0x81, 'b'}, 1, 1))
        .isEqualTo("a\ufffdb|windows-1252 damaged");
  }
}
