package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Two tasks that take turns in this JVM. Both are warmed up before they are timed, and every result
 * is compared with the expected one.
 */
final class Turns {
  /** A task to time. */
  @FunctionalInterface
  interface Task {
    /** Runs the task and returns a number that identifies its result. */
    long run() throws IOException;
  }

  private final List<Double> first = new ArrayList<>();
  private final List<Double> second = new ArrayList<>();

  private final LongSupplier clock;

  private Turns(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * Runs the tasks.
   *
   * @param effort the number of turns of each task, and how long both are warmed up; with one turn
   *     they are not
   * @param expected the expected result of each
   */
  static Turns of(Effort effort, long expected, Task first, Task second) throws IOException {
    return new Turns(Turns::processor).run(effort, expected, first, second);
  }

  /** Runs tasks that use other threads, measuring elapsed time. */
  static Turns ofThreads(Effort effort, long expected, Task first, Task second) throws IOException {
    return new Turns(System::nanoTime).run(effort, expected, first, second);
  }

  /** The processor time of this thread, which does not include waiting. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Turns run(Effort effort, long expected, Task first, Task second) throws IOException {
    long begun = System.nanoTime();
    while (effort.turns() > 1 && System.nanoTime() - begun < effort.warmNanos()) {
      millis(first, expected);
      millis(second, expected);
    }
    for (int i = 0; i < effort.turns(); i++) {
      this.first.add(millis(first, expected));
      this.second.add(millis(second, expected));
    }
    return this;
  }

  private double millis(Task task, long expected) throws IOException {
    System.gc(); // so that the next task does not pay for it
    long begun = clock.getAsLong();
    long result = task.run();
    long nanos = clock.getAsLong() - begun;
    if (result != expected) {
      throw new IllegalStateException("expected " + expected + ", got " + result);
    }
    return nanos / 1e6;
  }

  /** Prints both times of each turn on a line, for {@link TurnsOfJvms}. */
  void print() {
    for (int i = 0; i < first.size(); i++) {
      System.out.println(first.get(i) + " " + second.get(i));
    }
  }

  /** Returns the times of the first task in milliseconds, turn by turn. */
  Series first() {
    return new Series(first);
  }

  /** Returns the times of the second task in milliseconds, turn by turn. */
  Series second() {
    return new Series(second);
  }
}
