package io.github.openinspections.examples.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads what was sent into memory, up to limits of size and time. */
final class DropBody {
  private static final int BUFFER_BYTES = 1 << 16;

  private static final long MOST_LEFT = 64L << 20;
  private static final long MOST_NANOS = 10_000_000_000L;

  private DropBody() {}

  /** Reads on for a while: a client that is still sending would not see its answer. */
  static void leave(InputStream in) throws IOException {
    long begin = System.nanoTime();
    byte[] buffer = new byte[BUFFER_BYTES];
    long left = MOST_LEFT;
    while (left > 0 && System.nanoTime() - begin < MOST_NANOS) {
      int read = in.read(buffer);
      left = read < 0 ? 0 : left - read;
    }
  }

  /**
   * Reads a body.
   *
   * @param announced the length that the client announces, negative if unknown
   * @throws RefusedFileException if it is too large or takes too long
   */
  static byte[] read(InputStream in, long announced, DropLimits limits)
      throws IOException, RefusedFileException {
    if (announced > limits.bytes()) {
      throw RefusedFileException.tooLarge(limits.bytes());
    }
    long begin = System.nanoTime();
    // As large as what has come, not as what is announced: announcing costs nothing.
    ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER_BYTES);
    byte[] buffer = new byte[BUFFER_BYTES];
    int read = in.read(buffer);
    while (read >= 0) {
      body.write(buffer, 0, read);
      if (body.size() > limits.bytes()) {
        throw RefusedFileException.tooLarge(limits.bytes());
      }
      if (System.nanoTime() - begin > limits.time().toNanos()) {
        throw RefusedFileException.tooSlow();
      }
      read = in.read(buffer);
    }
    return body.toByteArray();
  }
}
