package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets one contestant process the first records of a JVM that has just started; prints how many
 * there were and the processor time since they were generated, in milliseconds.
 */
final class FirstRecords {
  private FirstRecords() {}

  /**
   * Runs the program.
   *
   * @param arguments the letter of the contestant and the number of records
   */
  public static void main(String[] arguments) throws IOException {
    Benchmarks.QUIET.forEach(System::setProperty);
    Corpus corpus = Corpus.of(Integer.parseInt(arguments[1]));
    AtomicLong results = new AtomicLong();
    long before = ProcessorTime.millis();
    Contestants.of(arguments[0]).run(corpus, result -> results.incrementAndGet());
    System.out.println(results + " " + (ProcessorTime.millis() - before));
  }
}
