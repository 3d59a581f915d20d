package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The maximum cost of reading anything: memory in proportion to the bytes, and little time. */
public final class Cost {
  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean(); // in every JDK based on OpenJDK

  /** Windows and parsers. */
  private static final long ALWAYS = 4 << 20;

  /** A record of one byte has an entry, a parser and a problem with its message. */
  private static final long A_BYTE = 32 << 10;

  /** Far above any real cost: a busy machine is not a bug, a hang is. */
  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  private Cost() {}

  /** Runs a task that returns the number of bytes that it read. */
  public static void assertBounded(LongSupplier task) {
    try {
      assertBoundedOnce(task);
    } catch (AssertionError first) {
      // The first time includes loading classes: what is really too expensive is so again.
      assertBoundedOnce(task);
    }
  }

  private static void assertBoundedOnce(LongSupplier task) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long started = System.nanoTime();
    long size = task.getAsLong();
    Duration time = Duration.ofNanos(System.nanoTime() - started);

    assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated)
        .as("allocated for %s bytes", size)
        .isLessThan(ALWAYS + size * A_BYTE);
    assertThat(time).as("time for %s bytes", size).isLessThan(MOST_TIME);
  }
}
