package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.ValueScanner;
import java.io.IOException;

/**
 * Looks for the end of the JSON value of a list that begins at the current place, by strings and
 * brackets, and moves past the value if it is larger than a record may be: nothing else will read
 * it. A missing quotation mark makes one large value of many small records, which only {@link
 * BrokenRecord} can tell. Used for one value.
 */
final class ListedValue {
  /** What is at the current place. */
  enum Kind {
    /** A value. */
    WHOLE,
    /** The beginning of a value; the input ends inside it. */
    CUT,
    /** What follows a value that was too large. */
    LARGE,
    /** A value that is too large, and not JSON within what can be read of it. */
    BROKEN,
    /** The place at which a value that was too large turned out not to be JSON. */
    LARGE_AND_BROKEN
  }

  private final ByteInput in;
  private final int most;
  private final ValueScanner scanner = new ValueScanner();
  private int length;
  private boolean ended;

  /**
   * Makes a look at the value that begins at the current place of an input.
   *
   * @param most how many bytes a record may have
   */
  ListedValue(ByteInput in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Returns the number of bytes that can be read as a record. */
  int length() {
    return length;
  }

  /** Looks for the end of the value. */
  Kind find() throws IOException {
    do {
      scan(length);
      if (length > most) {
        return large();
      } else if (ended) {
        return Kind.WHOLE;
      }
    } while (in.fill());
    return Kind.CUT;
  }

  /** Goes on from a distance, as far as the window reaches. */
  private void scan(int from) {
    int end = scanner.scan(in.buffer(), in.position() + from, in.limit());
    ended = end >= 0;
    length = ended ? end - in.position() : in.available();
  }

  private Kind large() throws IOException {
    BrokenRecord record = new BrokenRecord();
    int broken = broken(record);
    int readable = readable();
    if (broken >= 0 && broken < readable) {
      length = readable;
      return Kind.BROKEN;
    }
    while (broken < 0) {
      in.advance(length);
      if (ended || !in.fill()) {
        return Kind.LARGE;
      }
      scan(0);
      broken = broken(record);
    }
    in.advance(broken);
    return Kind.LARGE_AND_BROKEN;
  }

  /** Returns the distance at which the next part shows that the value is not JSON, or -1. */
  private int broken(BrokenRecord record) {
    int from = in.position();
    int broken = record.scan(in.buffer(), from, from + length);
    return broken < 0 ? -1 : broken - from;
  }

  /** Returns as many bytes as a record may have, without a part of a character at their end. */
  private int readable() {
    int readable = most;
    while (readable > 0 && (in.at(readable) & 0xC0) == 0x80) {
      readable--;
    }
    return readable;
  }
}
