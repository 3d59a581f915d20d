package io.github.openinspections.serialization.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A scan of eight bytes at a time finds what a scan byte by byte finds. */
class ByteScanTest {
  @Property(tries = 5000)
  void sameAsByteByByte(
      @ForAll("bytes") byte[] bytes,
      @ForAll @IntRange(max = 40) int start,
      @ForAll @IntRange(max = 40) int end) {
    int from = Math.min(start, bytes.length);
    int to = Math.max(from, Math.min(end, bytes.length));
    int lineFeed = -1;
    int beyondAscii = to;
    int characters = 0;
    for (int i = to - 1; i >= from; i--) {
      lineFeed = bytes[i] == '\n' ? i : lineFeed;
      beyondAscii = bytes[i] < 0 ? i : beyondAscii;
      characters += bytes[i] < -0x40 ? 0 : 1;
    }

    assertThat(ByteScan.lineFeed(bytes, from, to)).isEqualTo(lineFeed);
    assertThat(ByteScan.beyondAscii(bytes, from, to)).isEqualTo(beyondAscii);
    assertThat(ByteScan.characters(bytes, from, to)).isEqualTo(characters);
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(20, Arbitraries.of((byte) 'a', (byte) 0, (byte) 0x7F)),
            net.jqwik.api.Tuple.of(2, Arbitraries.of((byte) '\n', (byte) 0x0B, (byte) 0x8A)),
            net.jqwik.api.Tuple.of(3, Arbitraries.bytes()))
        .array(byte[].class)
        .ofMaxSize(40);
  }
}
