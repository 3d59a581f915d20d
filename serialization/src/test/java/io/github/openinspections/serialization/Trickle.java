package io.github.openinspections.serialization;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives one byte at a time and never has one available, like a slow network. It fails
 * at the end if asked to, and remembers that it was closed.
 */
final class Trickle extends InputStream {
  private final byte[] bytes;
  private final boolean failing;
  private int index;
  private boolean closed;

  Trickle(byte[] bytes) {
    this(bytes, false);
  }

  Trickle(byte[] bytes, boolean failing) {
    this.bytes = bytes;
    this.failing = failing;
  }

  boolean closed() {
    return closed;
  }

  int given() {
    return index;
  }

  @Override
  public int read() throws IOException {
    if (index == bytes.length && failing) {
      throw new IOException("lost");
    }
    return index == bytes.length ? -1 : bytes[index++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int next = length == 0 ? 0 : read();
    if (next < 0 || length == 0) {
      return next;
    }
    into[from] = (byte) next;
    return 1;
  }

  @Override
  public void close() {
    closed = true;
  }
}
