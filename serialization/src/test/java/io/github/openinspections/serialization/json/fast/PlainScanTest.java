package io.github.openinspections.serialization.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A scan of eight bytes at a time finds what a scan byte by byte finds. */
class PlainScanTest {
  private static final int VALUES = 256;

  /** Proves the tricks: every byte at every place, among eight of every other byte. */
  @Test
  void theLowestMarkIsThatOfTheFirstByteSought() {
    byte[] eight = new byte[Long.BYTES];
    int wrong = 0;
    for (int filler = 0; filler < VALUES; filler++) {
      for (int value = 0; value < VALUES; value++) {
        for (int place = 0; place < Long.BYTES; place++) {
          Arrays.fill(eight, (byte) filler);
          eight[place] = (byte) value;
          wrong += isRight(eight) ? 0 : 1;
        }
      }
    }
    assertThat(wrong).isZero();
  }

  /** Every pair of neighbours: a byte that is found borrows from the next, which may be marked. */
  @Test
  void theLowestMarkIsRightBesideAnyOtherByte() {
    int wrong = 0;
    for (int first = 0; first < VALUES; first++) {
      for (int second = 0; second < VALUES; second++) {
        wrong +=
            isRight(new byte[] {'a', 'b', (byte) first, (byte) second, 'c', 0, -1, '"'}) ? 0 : 1;
      }
    }
    assertThat(wrong).isZero();
  }

  private static boolean isRight(byte[] eight) {
    long word = PlainScan.eight(eight, 0);
    return lowest(PlainScan.notAscii(word)) == first(eight, true)
        && lowest(PlainScan.end(word)) == first(eight, false)
        && lowest(PlainScan.brace(word)) == firstBrace(eight);
  }

  private static int firstBrace(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] != '}') {
      at++;
    }
    return at;
  }

  private static int lowest(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }

  private static int first(byte[] bytes, boolean ascii) {
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == '"' || b == '\\' || b < ' ' || (ascii && b >= 0x80)) {
        return i;
      }
    }
    return bytes.length;
  }

  @Test
  void theLastBytesAreScannedOneByOne() {
    byte[] bytes = "0123456789\"é".getBytes(StandardCharsets.UTF_8);

    assertThat(PlainScan.notAscii(bytes, 0, bytes.length)).isEqualTo(10);
    assertThat(PlainScan.notAscii(bytes, 0, 10)).isEqualTo(10);
    assertThat(PlainScan.notAscii(bytes, 11, bytes.length)).isEqualTo(11);
    assertThat(PlainScan.end(bytes, 11, bytes.length)).isEqualTo(bytes.length);
    assertThat(PlainScan.upToEight(bytes, 8, bytes.length))
        .isEqualTo(0xA9C3_22_39_38L)
        .isEqualTo(PlainScan.upToEight(Arrays.copyOf(bytes, 20), 8, bytes.length));
  }
}
