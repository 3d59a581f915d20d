package io.github.openinspections.serialization.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip data (RFC 1952), member after member to the very end. The JDK's own stream
 * takes a stream without available bytes for ended, and ignores bytes that are not a member: both
 * would silently lose records. Zero bytes after the last member are padding.
 */
final class GzipStream extends InputStream {
  private static final int CHECKSUM_FLAG = 2;
  private static final int EXTRA_FLAG = 4;
  private static final int NAME_FLAG = 8;
  private static final int COMMENT_FLAG = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] input = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean first = true;
  private boolean inMember;
  private @Nullable ZipException damage;

  GzipStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (inMember || nextMember()) {
      int count = inflate(bytes, from, length);
      if (count > 0 || length == 0) {
        checksum.update(bytes, from, count);
        return count;
      }
      if (damage != null) {
        throw damage;
      } else if (inflater.finished()) {
        endMember();
      } else if (position == limit && !fill()) {
        throw new EOFException("compressed data ends too early");
      } else {
        inflater.setInput(input, position, limit - position);
        position = limit;
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int from, int length) throws ZipException {
    if (damage != null) {
      throw damage;
    }
    long before = inflater.getBytesWritten();
    try {
      int count = inflater.inflate(bytes, from, length);
      if (inflater.needsDictionary()) {
        throw new ZipException("compressed with a dictionary");
      }
      return count;
    } catch (DataFormatException damaged) {
      // What was decompressed before is returned first, or records would be lost with it.
      damage = new ZipException(damaged.getMessage());
      return (int) (inflater.getBytesWritten() - before);
    }
  }

  private boolean nextMember() throws IOException {
    int next = next();
    while (!first && next == 0) {
      next = next();
    }
    if (next < 0) {
      return false;
    }
    if (next != 0x1F || needed() != 0x8B || needed() != 8) {
      throw new ZipException("not a gzip member");
    }
    header();
    inflater.reset();
    checksum.reset();
    first = false;
    inMember = true;
    return true;
  }

  private void header() throws IOException {
    int flags = needed();
    skip(6);
    if ((flags & EXTRA_FLAG) != 0) {
      skip(needed() | needed() << 8);
    }
    for (int flag : new int[] {NAME_FLAG, COMMENT_FLAG}) {
      while ((flags & flag) != 0 && needed() != 0) {}
    }
    if ((flags & CHECKSUM_FLAG) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      needed();
    }
  }

  private void endMember() throws IOException {
    position = limit - inflater.getRemaining();
    if (number() != checksum.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("checksum does not match");
    }
    inMember = false;
  }

  private long number() throws IOException {
    long low = needed() | needed() << 8 | needed() << 16;
    return low | (long) needed() << 24;
  }

  private int needed() throws IOException {
    int next = next();
    if (next < 0) {
      throw new EOFException("compressed data ends too early");
    }
    return next;
  }

  private int next() throws IOException {
    return position < limit || fill() ? input[position++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    int count = in.read(input, 0, input.length);
    position = 0;
    limit = Math.max(0, count);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
