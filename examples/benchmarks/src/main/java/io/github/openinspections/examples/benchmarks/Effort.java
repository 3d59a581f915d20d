package io.github.openinspections.examples.benchmarks;

/**
 * How much time is spent.
 *
 * @param rounds how often the contestants take their turns
 * @param forks JVMs of their own for each turn; with none, for tests alone, all share this one
 * @param warmUp how many iterations are not counted
 * @param iterations how many are
 * @param millis how long an iteration lasts
 * @param turns how often whatever else is compared takes its turns
 * @param records how many records the large data sets have
 */
record Effort(
    int rounds, int forks, int warmUp, int iterations, int millis, int turns, int records) {
  /** Some seconds, and no result to quote. */
  static final Effort TRIAL = new Effort(1, 0, 1, 1, 10, 1, 1000);

  /** A few minutes. */
  static final Effort QUICK = new Effort(3, 1, 3, 2, 1000, 3, 100_000);

  /** About a quarter of an hour. */
  static final Effort USUAL = new Effort(9, 1, 4, 3, 1000, 7, 100_000);

  /** A million records, for which it takes 4 GB in the folder for temporary files. */
  static final Effort FULL = new Effort(11, 1, 5, 5, 1000, 5, 1_000_000);
}
