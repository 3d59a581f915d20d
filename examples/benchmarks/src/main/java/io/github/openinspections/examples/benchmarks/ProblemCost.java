package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.InspectionValidator;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Compares a record that has a problem with the same record without: read, checked, and the problem
 * located.
 */
final class ProblemCost {
  private static final Goal GOAL = Goal.atMost(3);

  private ProblemCost() {}

  static void run(Effort effort, Consumer<Line> table) throws IOException {
    int records = Math.min(effort.records(), Corpus.RECORDS);
    for (SpoiltBy by : SpoiltBy.values()) {
      table.accept(line(by, effort, records));
    }
  }

  private static Line line(SpoiltBy by, Effort effort, int records) throws IOException {
    byte[] clean = Corpus.clean(records).lines();
    byte[] broken = by.lines(records);
    Turns turns = Turns.of(effort, 0, () -> problems(clean), () -> problems(broken) - records);
    return new Line(
        "a record with " + by + " problem / a clean one",
        turns.second().over(turns.first()),
        GOAL,
        String.format(
            Locale.ROOT,
            "%.1f µs / %.1f µs",
            1000 * turns.second().median() / records,
            1000 * turns.first().median() / records));
  }

  /** Reads and checks records, locates their problems, and returns how many have a place. */
  static long problems(byte[] lines) throws IOException {
    long placed = 0;
    try (InspectionDataset dataset = DatasetReader.json().open(lines)) {
      for (Entry entry : dataset) {
        for (Problem problem : InspectionValidator.standard().validate(entry)) {
          placed += problem.position().isPresent() ? 1 : 0;
        }
      }
    }
    return placed;
  }
}
