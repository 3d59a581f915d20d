package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets one contestant process the records of a file in a JVM that has just started and has done
 * nothing else; prints how many results there were and the processor time of the whole process in
 * milliseconds.
 */
final class FirstRecords {
  private FirstRecords() {}

  /**
   * Runs the program.
   *
   * @param arguments the letter of the contestant, the file and its number of records
   */
  public static void main(String[] arguments) throws IOException {
    Benchmarks.QUIET.forEach(System::setProperty);
    Corpus corpus = Corpus.of(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    AtomicLong results = new AtomicLong();
    Contestants.of(arguments[0]).run(corpus, result -> results.incrementAndGet());
    System.out.println(results + " " + ProcessorTime.millis());
  }
}
