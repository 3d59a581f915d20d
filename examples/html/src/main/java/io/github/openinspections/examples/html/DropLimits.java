package io.github.openinspections.examples.html;

import java.time.Duration;

/**
 * How much is taken from those who drop files.
 *
 * @param bytes maximum size of what is sent in one request
 * @param inflated maximum size of a file after decompression
 * @param time maximum time for sending, and again for checking
 * @param requests maximum number of requests with files at the same time
 */
public record DropLimits(long bytes, long inflated, Duration time, int requests) {
  private static final long INFLATED = 8;
  private static final Duration TIME = Duration.ofMinutes(5);
  private static final int REQUESTS = 4;

  /** Returns limits for one computer: a few times the size is in memory at the same time. */
  public static DropLimits ofMegabytes(long megabytes) {
    long bytes = megabytes << 20;
    return new DropLimits(bytes, INFLATED * bytes, TIME, REQUESTS);
  }
}
