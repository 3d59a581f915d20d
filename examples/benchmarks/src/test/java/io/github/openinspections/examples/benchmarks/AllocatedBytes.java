package io.github.openinspections.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.openinspections.examples.benchmarks.contestant.Contestant;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.lang.management.ManagementFactory;

/**
 * Prints the bytes that contestants allocate for a record without problems. Run it without the
 * compiler that removes allocations, at different times and differently in each JDK: {@code
 * -XX:TieredStopAtLevel=1}.
 */
final class AllocatedBytes {
  private static final int FEW = 100;
  private static final int MANY = 400;

  private AllocatedBytes() {}

  /**
   * Prints one line per contestant.
   *
   * @param letters the letters of the contestants
   */
  public static void main(String[] letters) {
    Corpus few = Corpus.clean(FEW);
    Corpus many = Corpus.clean(MANY);
    for (String letter : letters) {
      Contestant<?> contestant = Contestants.of(letter);
      bytes(contestant, few); // classes, tables, whatever is made once
      long perRecord = (bytes(contestant, many) - bytes(contestant, few)) / (MANY - FEW);
      System.out.println(perRecord);
    }
  }

  private static long bytes(Contestant<?> contestant, Corpus corpus) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    contestant.run(corpus, result -> {});
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
