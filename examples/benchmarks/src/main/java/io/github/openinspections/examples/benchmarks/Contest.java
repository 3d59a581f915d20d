package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.runner.RunnerException;

/** Compares the contestants with the practical limit, and with our reader and record rules. */
final class Contest {
  private static final String OURS = "c";

  private static final Map<String, Goal> OVER_LIMIT =
      Map.of("b", Goal.atMost(1.1), OURS, Goal.atMost(2.2), "d", Goal.atMost(3));

  private static final Map<String, Goal> OVER_OURS =
      Map.of("f", Goal.atLeast(3), "g", Goal.atLeast(3), "h", Goal.NONE);

  private Contest() {}

  static void run(Effort effort, Consumer<Line> table) throws RunnerException {
    Rounds rounds = Rounds.run(effort);
    for (String letter : Contestants.letters()) {
      table.accept(
          line(rounds, letter, Contestants.LIMIT, OVER_LIMIT.getOrDefault(letter, Goal.NONE)));
    }
    List<String> others = new ArrayList<>(OVER_OURS.keySet());
    others.sort(null);
    for (String letter : others) {
      table.accept(line(rounds, letter, OURS, OVER_OURS.getOrDefault(letter, Goal.NONE)));
    }
  }

  private static Line line(Rounds rounds, String letter, String other, Goal goal) {
    Series micros = rounds.micros(letter);
    return new Line(
        letter + " / " + other + "  " + Contestants.of(letter).does(),
        micros.over(rounds.micros(other)),
        goal,
        String.format(
            Locale.ROOT,
            "%.1f µs, %,.0f B per record, %d of %d forks slow",
            micros.median(),
            rounds.bytes(letter).median(),
            micros.slow(),
            micros.values().size()));
  }
}
