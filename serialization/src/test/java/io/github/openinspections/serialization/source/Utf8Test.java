package io.github.openinspections.serialization.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Strict UTF-8, compared with the JDK's decoder. */
class Utf8Test {
  private static final CharsetDecoder DECODER =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  @Example
  void allSequencesOfOneToThreeBytes() {
    byte[] bytes = new byte[3];
    for (int sequence = 0; sequence < 1 << 24; sequence++) {
      bytes[0] = (byte) (sequence >> 16);
      bytes[1] = (byte) (sequence >> 8);
      bytes[2] = (byte) sequence;
      if (bytes[0] < 0 && Utf8.firstInvalid(bytes, 0, 3) != oracle(bytes, 0, 3)) {
        assertSame(bytes, 0, 3);
      }
    }
    for (int sequence = 0; sequence < 1 << 16; sequence++) {
      bytes[0] = (byte) (sequence >> 8);
      bytes[1] = (byte) sequence;
      assertSame(bytes, 0, 1);
      assertSame(bytes, 0, 2);
    }
  }

  /** Every lead byte of a four-byte sequence, with the bounds of every byte after it. */
  @Example
  void sequencesOfFourBytes() {
    int[] borders = {0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xF4, 0xFF};
    for (int lead = 0xEE; lead <= 0xFF; lead++) {
      for (int second = 0; second <= 0xFF; second++) {
        for (int third : borders) {
          for (int fourth : borders) {
            byte[] bytes = {(byte) lead, (byte) second, (byte) third, (byte) fourth};
            assertSame(bytes, 0, 4);
          }
        }
      }
    }
  }

  /** Where possible, eight bytes are checked together. */
  @Example
  void anyLengthOfAsciiBefore() {
    for (int before = 0; before < 20; before++) {
      for (int after = 0; after < 20; after++) {
        for (byte[] bad : new byte[][] {{(byte) 0xC0, (byte) 0x80}, {(byte) 0xE2, (byte) 0x82}}) {
          byte[] bytes = new byte[before + bad.length + after];
          Arrays.fill(bytes, (byte) 'a');
          System.arraycopy(bad, 0, bytes, before, bad.length);
          assertThat(Utf8.firstInvalid(bytes, 0, bytes.length)).isEqualTo(before);
          assertThat(Utf8.firstInvalid(bytes, before + bad.length, bytes.length)).isEqualTo(-1);
          assertThat(Utf8.firstInvalid(bytes, 0, before)).isEqualTo(-1);
        }
      }
    }
  }

  @Property
  void anyBytesFromAnyPlace(@ForAll @Size(max = 40) byte[] bytes) {
    for (int from = 0; from <= Math.min(8, bytes.length); from++) {
      assertSame(bytes, from, bytes.length);
    }
  }

  @Property
  void whatIsReplacedIsWhatIsInvalid(@ForAll @Size(max = 40) byte[] bytes) {
    byte[] replaced = Utf8.replaced(bytes, 0, bytes.length, (byte) '?');

    assertThat(replaced).hasSameSizeAs(bytes);
    assertThat(Utf8.firstInvalid(replaced, 0, replaced.length)).isEqualTo(-1);
    int first = Arrays.mismatch(bytes, replaced);
    assertThat(first).isEqualTo(Utf8.firstInvalid(bytes, 0, bytes.length));
    for (int i = Math.max(0, first); i < bytes.length; i++) {
      assertThat(replaced[i]).isIn(bytes[i], (byte) '?');
    }
  }

  @Property
  void anyTextWithOneByteChanged(@ForAll String text, @ForAll long seed) {
    byte[] bytes = (text + "é€😀").getBytes(StandardCharsets.UTF_8);
    assertSame(bytes, 0, bytes.length);
    Random random = new Random(seed);
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    assertSame(bytes, 0, bytes.length);
  }

  @Property
  void anEncodedTextIsThatOfTheJdkWhereThereIsOne(@ForAll String text) {
    byte[] encoded = Utf8.encode(text);

    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      assertThat(encoded).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    } else {
      assertThat(Utf8.firstInvalid(encoded, 0, encoded.length)).isNotNegative();
    }
  }

  @Example
  void theBeginningOfACharacterIsKnown() {
    byte[] characters = "é€😀\ud7ff\u0800\uffff".getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < characters.length; ) {
      int size = size(characters[from] & 0xFF);
      for (int length = 1; length < size; length++) {
        assertThat(Utf8.isCutCharacter(characters, from, from + length)).isTrue();
      }
      from += size;
    }
    for (int[] none :
        new int[][] {{0x80}, {0xC0}, {0xF5}, {0xE0, 0x80}, {0xED, 0xA0}, {0xF4, 0x90}}) {
      byte[] bytes = new byte[none.length];
      for (int i = 0; i < none.length; i++) {
        bytes[i] = (byte) none[i];
      }
      assertThat(Utf8.isCutCharacter(bytes, 0, bytes.length)).isFalse();
    }
  }

  private static int size(int lead) {
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static void assertSame(byte[] bytes, int from, int to) {
    assertThat(Utf8.firstInvalid(bytes, from, to))
        .as("%s from %s to %s", Arrays.toString(bytes), from, to)
        .isEqualTo(oracle(bytes, from, to));
  }

  private static int oracle(byte[] bytes, int from, int to) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(to - from + 1);
    DECODER.reset();
    return DECODER.decode(in, out, true).isError() ? in.position() : -1;
  }
}
