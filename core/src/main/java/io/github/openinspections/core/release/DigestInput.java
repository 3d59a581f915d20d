package io.github.openinspections.core.release;

import io.github.openinspections.core.time.PartialDate;

/** Reads what {@link DigestOutput} wrote. Not thread-safe. */
final class DigestInput {
  private final byte[] bytes;
  private int at;

  DigestInput(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return at < bytes.length;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long hash(int width) {
    long hash = 0;
    for (int i = 0; i < width; i++) {
      hash |= (bytes[at++] & 0xffL) << (8 * i);
    }
    return hash;
  }

  PartialDate date() {
    int packed = (int) number();
    int day = packed % 32;
    int month = packed / 32 % 13;
    int year = packed / 32 / 13;
    return month == 0
        ? PartialDate.of(year)
        : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
  }
}
