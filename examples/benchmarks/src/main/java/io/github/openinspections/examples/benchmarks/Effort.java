package io.github.openinspections.examples.benchmarks;

/**
 * How much time the benchmarks may take.
 *
 * @param rounds the number of turns of each contestant
 * @param forks the number of separate JVMs per turn; 0, for tests only, runs all in this JVM
 * @param warmUp the number of iterations that are not counted
 * @param iterations the number of iterations that are counted
 * @param millis the length of an iteration
 * @param turns the number of turns in all other comparisons
 * @param records the number of records in the large data sets
 */
record Effort(
    int rounds, int forks, int warmUp, int iterations, int millis, int turns, int records) {
  /** A few seconds; the results mean nothing. */
  static final Effort TRIAL = new Effort(1, 0, 1, 1, 10, 1, 1000);

  /** A few minutes. */
  static final Effort QUICK = new Effort(3, 1, 3, 2, 1000, 3, 100_000);

  /** About three quarters of an hour. */
  static final Effort USUAL = new Effort(11, 1, 12, 3, 1000, 7, 100_000);

  /** A million records, which need 4 GB in the folder for temporary files. */
  static final Effort FULL = new Effort(11, 1, 12, 5, 1000, 5, 1_000_000);

  /** Returns the effort of tasks that take turns in one JVM. */
  static Effort turns(int turns, int warmMillis) {
    return new Effort(1, 0, 1, 1, warmMillis, turns, 0);
  }

  /** Returns how long tasks are warmed up that take turns in one JVM. */
  long warmNanos() {
    return 1_000_000L * warmUp * millis;
  }
}
