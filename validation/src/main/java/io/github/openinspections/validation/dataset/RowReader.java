package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link RowWriter} wrote, from some place on. */
final class RowReader {
  private final ByteLog log;
  private long position;

  RowReader(ByteLog log, long position) {
    this.log = log;
    this.position = position;
  }

  long position() {
    return position;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = log.get(position++);
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }

  long bytes(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) log.get(position++) << (8 * i);
    }
    return value;
  }

  String text() {
    long length = number();
    int width = 1 + (int) (length & 1);
    char[] text = new char[(int) (length >>> 1)];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) bytes(width);
    }
    return new String(text);
  }

  List<String> texts() {
    int count = (int) number();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  Optional<PartialDate> date() {
    int packed = (int) number() - 1;
    if (packed < 0) {
      return Optional.empty();
    }
    int day = packed % 32;
    int month = packed / 32 % 13;
    int year = packed / 32 / 13;
    return Optional.of(
        month == 0
            ? PartialDate.of(year)
            : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
  }
}
