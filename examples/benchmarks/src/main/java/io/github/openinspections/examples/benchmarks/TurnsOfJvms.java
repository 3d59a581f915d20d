package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two tasks that took turns in several JVMs of their own, one after the other: each prints both
 * times of a turn on a line.
 *
 * @param first the times of the first task
 * @param second the times of the second task
 */
record TurnsOfJvms(Series first, Series second) {
  private static final int JVMS = 3;

  /**
   * Runs a program that takes the turns.
   *
   * @param effort the number of turns in each JVM, and how long both are warmed up: the last two
   *     arguments of the program
   */
  static TurnsOfJvms of(Effort effort, List<String> options, Class<?> program, Object... arguments)
      throws IOException {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(effort.turns());
    all.add(effort.warmUp() * effort.millis());
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int i = 0; i < (effort.turns() == 1 ? 1 : JVMS); i++) {
      for (String turn : FreshJvm.run(options, program, all.toArray()).lines().toList()) {
        int space = turn.indexOf(' ');
        first.add(Double.parseDouble(turn.substring(0, space)));
        second.add(Double.parseDouble(turn.substring(space + 1)));
      }
    }
    return new TurnsOfJvms(new Series(first), new Series(second));
  }
}
