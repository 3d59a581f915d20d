package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Two tasks that take turns in this JVM, for what needs no other. Both are warm before they are
 * timed; each result is held against what it has to be, every time.
 */
final class Turns {
  private static final long WARM_NANOS = 3_000_000_000L;

  /** Something that takes time. */
  @FunctionalInterface
  interface Task {
    /** Runs, and returns how much came out. */
    long run() throws IOException;
  }

  private final List<Double> first = new ArrayList<>();
  private final List<Double> second = new ArrayList<>();

  private final LongSupplier clock;

  private Turns(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * Runs.
   *
   * @param turns how often each has its turn; with one alone nothing is warmed up
   * @param expected what has to come out of each
   */
  static Turns of(int turns, long expected, Task first, Task second) throws IOException {
    return new Turns(Turns::processor).run(turns, expected, first, second);
  }

  /** Runs tasks that have threads of their own, and takes the time from the clock. */
  static Turns ofThreads(int turns, long expected, Task first, Task second) throws IOException {
    return new Turns(System::nanoTime).run(turns, expected, first, second);
  }

  /** The processor time of this thread alone: it does not count how often it had to wait. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Turns run(int turns, long expected, Task first, Task second) throws IOException {
    long begun = System.nanoTime();
    while (turns > 1 && System.nanoTime() - begun < WARM_NANOS) {
      millis(first, expected);
      millis(second, expected);
    }
    for (int i = 0; i < turns; i++) {
      this.first.add(millis(first, expected));
      this.second.add(millis(second, expected));
    }
    return this;
  }

  private double millis(Task task, long expected) throws IOException {
    System.gc(); // not at the cost of whoever comes next
    long begun = clock.getAsLong();
    long result = task.run();
    long nanos = clock.getAsLong() - begun;
    if (result != expected) {
      throw new IllegalStateException("expected " + expected + ", got " + result);
    }
    return nanos / 1e6;
  }

  /** Returns the milliseconds of the first task, turn by turn. */
  Series first() {
    return new Series(first);
  }

  /** Returns the milliseconds of the second task, turn by turn. */
  Series second() {
    return new Series(second);
  }
}
