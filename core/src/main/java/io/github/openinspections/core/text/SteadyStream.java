package io.github.openinspections.core.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that never returns zero bytes. {@link InputStream} forbids that, but streams over
 * channels and sockets do it, and a loop that reads to the end would then never end.
 */
public final class SteadyStream extends FilterInputStream {
  /** A stream that returns nothing now and then is tolerated. */
  private static final int MOST_ATTEMPTS = 1000;

  /** Wraps a stream. */
  public SteadyStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      int count = in.read(bytes, from, length);
      if (count != 0 || length == 0) {
        return count;
      }
    }
    throw new IOException(
        "The stream returned no bytes " + MOST_ATTEMPTS + " times in succession: it must wait");
  }
}
