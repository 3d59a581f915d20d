package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RowOutput} wrote, from a position on. */
final class RowInput {
  private final ByteLog log;
  private long position;
  private byte @Nullable [] chunk;

  RowInput(ByteLog log, long position) {
    this.log = log;
    this.position = position;
  }

  long position() {
    return position;
  }

  /** Moves to a position. */
  void moveTo(long to) {
    if (to != position) {
      position = to;
      chunk = null;
    }
  }

  /** Returns what reads the same bytes again, from a position on. */
  RowInput at(long from) {
    return new RowInput(log, from);
  }

  private int next() {
    int next = chunk()[ByteLog.index(position)] & 0xff;
    position++;
    return next;
  }

  /** Returns the chunk in which the next byte is. */
  private byte[] chunk() {
    byte[] current = chunk;
    if (current == null || ByteLog.index(position) == 0) {
      current = log.chunk(position);
      chunk = current;
    }
    return current;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = next();
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }

  /** Reads the lowest bytes of a number, one to eight. */
  long bytes(int count) {
    byte[] current = chunk();
    int index = ByteLog.index(position);
    if (index + Long.BYTES <= current.length) {
      position += count;
      return ByteLog.get(current, index) & (-1L >>> (Long.SIZE - 8 * count));
    }
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) next() << (8 * i);
    }
    return value;
  }

  String text() {
    long length = number();
    return (length & 1) == 0 ? narrow((int) (length >>> 1)) : wide((int) (length >>> 1));
  }

  private String narrow(int length) {
    if (length == 0) {
      return ""; // there need be no byte here
    }
    byte[] current = chunk();
    int index = ByteLog.index(position);
    if (index + length <= current.length) {
      position += length;
      return new String(current, index, length, StandardCharsets.ISO_8859_1);
    }
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) next();
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private String wide(int length) {
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) bytes(2);
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
