package io.github.openinspections.examples.springboot;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.InputStream;

/** Lines generated while they are read: records with distinct ids that are otherwise equal. */
final class RecordStream extends InputStream {
  private final long records;
  private final byte[] rest;
  private byte[] part = new byte[0];
  private int position;
  private long parts;

  RecordStream(long records, byte[] rest) {
    this.records = records;
    this.rest = rest;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    if (position == part.length && !next()) {
      return -1;
    }
    int count = Math.min(length, part.length - position);
    System.arraycopy(part, position, bytes, from, count);
    position += count;
    return count;
  }

  private boolean next() {
    if (parts == 2 * records) {
      return false;
    }
    part = parts % 2 == 0 ? ("{\"id\":\"example/" + parts / 2).getBytes(US_ASCII) : rest;
    position = 0;
    parts++;
    return true;
  }
}
