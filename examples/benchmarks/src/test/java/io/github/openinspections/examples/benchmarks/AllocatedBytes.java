package io.github.openinspections.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.examples.benchmarks.data.Rewritten;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * Prints the bytes that are allocated for a record. Run it without the compiler that removes
 * allocations, at different times and differently in each JDK: {@code -XX:TieredStopAtLevel=1}.
 */
final class AllocatedBytes {
  private static final int FEW = 100;
  private static final int MANY = 400;

  private AllocatedBytes() {}

  /**
   * Prints one line for each name.
   *
   * @param names contestants by their letters, for records without problems; how such records are
   *     written that are read; or what is wrong with each record
   */
  public static void main(String[] names) throws IOException {
    for (String name : names) {
      Task few = task(name, FEW);
      Task many = task(name, MANY);
      bytes(few); // classes, tables, whatever is made once
      System.out.println((bytes(many) - bytes(few)) / (MANY - FEW));
    }
  }

  private static Task task(String name, int records) {
    Corpus clean = Corpus.clean(records);
    return switch (name) {
      case "list" -> read(Rewritten.list(clean));
      case "indented" -> read(Rewritten.indented(clean));
      case "envelope" -> read(Rewritten.envelope(clean));
      case "reversed" -> read(Rewritten.reversed(clean));
      case "CLEAN" -> problems(clean.lines());
      case "RULE", "SHAPE", "SYNTAX" -> problems(SpoiltBy.valueOf(name).lines(records));
      default -> run(name, clean);
    };
  }

  private static Task read(Corpus corpus) {
    return run("b", corpus);
  }

  private static Task run(String letter, Corpus corpus) {
    return () -> Contestants.of(letter).run(corpus, result -> {});
  }

  private static Task problems(byte[] lines) {
    return () -> ProblemCost.problems(lines);
  }

  /** What allocates. */
  @FunctionalInterface
  private interface Task {
    void run() throws IOException;
  }

  private static long bytes(Task task) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    task.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
