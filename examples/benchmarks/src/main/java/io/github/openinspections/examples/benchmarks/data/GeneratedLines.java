package io.github.openinspections.examples.benchmarks.data;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.options.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** NDJSON records generated while they are read: any number, without a file. */
public final class GeneratedLines extends InputStream {
  private static final int AT_ONCE = 100;

  private final LongFunction<Inspection> records;
  private final long count;
  private long next;
  private byte[] buffer = {};
  private int position;

  /**
   * Starts with record 0.
   *
   * @param records returns the record with a number
   * @param count the number of records
   */
  public GeneratedLines(LongFunction<Inspection> records, long count) {
    this.records = records;
    this.count = count;
  }

  /** Returns the lines of records from one number (inclusive) to another (exclusive). */
  static byte[] lines(LongFunction<Inspection> records, long from, long to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterable<Inspection> all = () -> LongStream.range(from, to).mapToObj(records).iterator();
    try {
      DatasetWriter.json(Layout.NDJSON).write(all, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int copied = Math.min(length, buffer.length - position);
    System.arraycopy(buffer, position, target, offset, copied);
    position += copied;
    return copied;
  }

  @Override
  public int read() {
    return fill() ? buffer[position++] & 0xFF : -1;
  }

  private boolean fill() {
    if (position == buffer.length && next < count) {
      long end = Math.min(count, next + AT_ONCE);
      buffer = lines(records, next, end);
      next = end;
      position = 0;
    }
    return position < buffer.length;
  }
}
