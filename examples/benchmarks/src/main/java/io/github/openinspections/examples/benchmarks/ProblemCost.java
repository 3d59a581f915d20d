package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.InspectionValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Compares a record that has a problem with the same record without: read, checked, and the problem
 * located. The problem breaks a validation rule, has a wrong shape, or is a syntax error in the
 * last character.
 */
final class ProblemCost {
  private static final Goal GOAL = Goal.atMost(3);

  private ProblemCost() {}

  static void run(Effort effort, Consumer<Line> table) throws IOException {
    int records = Math.min(effort.records(), Corpus.RECORDS);
    byte[] clean = Corpus.clean(records).lines();
    String text = new String(clean, StandardCharsets.UTF_8);
    table.accept(line("a rule's", effort, records, clean, Corpus.broken(records).lines()));
    table.accept(
        line(
            "a shape's",
            effort,
            records,
            clean,
            bytes(text.replace("{\"count\":5", "{\"count\":-5"))));
    table.accept(line("a syntax's", effort, records, clean, bytes(text.replace("}\n", "\n"))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Line line(String what, Effort effort, int records, byte[] clean, byte[] broken)
      throws IOException {
    Turns turns = Turns.of(effort, 0, () -> problems(clean), () -> problems(broken) - records);
    return new Line(
        "a record with " + what + " problem / a clean one",
        turns.second().over(turns.first()),
        GOAL,
        String.format(
            Locale.ROOT,
            "%.1f µs / %.1f µs",
            1000 * turns.second().median() / records,
            1000 * turns.first().median() / records));
  }

  private static long problems(byte[] lines) throws IOException {
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
