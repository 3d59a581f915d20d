package io.github.openinspections.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values are read where they lie in one chunk, and put together where they lie in two. */
class RowInputTest {
  private static final int CHUNK = 4096;
  private static final long NUMBER = 0xfedc_ba98_7654_3210L;

  @Test
  void theSameIsReadAtTheEndOfEveryChunk() {
    for (int before = CHUNK - 40; before <= CHUNK + 8; before++) {
      for (int width = 1; width <= Long.BYTES; width++) {
        for (String text : new String[] {"", "a", "café", "a longer text", "Īmanta"}) {
          assertReadAfter(before, width, text);
        }
      }
    }
  }

  private static void assertReadAfter(int before, int width, String text) {
    ByteLog log = new ByteLog();
    RowOutput out = new RowOutput(log);
    out.bytes(new byte[before]);
    out.bytes(NUMBER, width);
    out.number(300);
    out.text(text);
    out.bytes(NUMBER, width);
    out.text(text);
    RowInput in = new RowInput(log, before);
    long lowest = width == Long.BYTES ? NUMBER : NUMBER & ((1L << (8 * width)) - 1);

    assertThat(in.bytes(width)).isEqualTo(lowest);
    assertThat(in.number()).isEqualTo(300);
    assertThat(in.text()).isEqualTo(text);
    assertThat(in.bytes(width)).isEqualTo(lowest);
    assertThat(in.text()).isEqualTo(text);
    assertThat(in.position()).isEqualTo(log.size());

    in.moveTo(before);
    assertThat(in.bytes(width)).isEqualTo(lowest);
  }

  /** Nothing follows an empty text at the end of a chunk, not even a chunk. */
  @Test
  void anEmptyTextCanBeTheLast() {
    ByteLog log = new ByteLog();
    RowOutput out = new RowOutput(log);
    out.bytes(new byte[CHUNK - 1]);
    out.text("");

    assertThat(log.size()).isEqualTo(CHUNK);
    assertThat(new RowInput(log, CHUNK - 1).text()).isEmpty();
  }
}
