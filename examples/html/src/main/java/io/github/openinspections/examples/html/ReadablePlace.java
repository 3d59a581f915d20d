package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Stop;
import java.util.ArrayList;
import java.util.List;

/** Positions in words. */
final class ReadablePlace {
  private ReadablePlace() {}

  private static String of(Position position, boolean spreadsheet) {
    return spreadsheet
        ? "cell " + position.cell()
        : "line " + Count.of(position.line()) + ", column " + Count.of(position.column());
  }

  static String of(Stop stop, boolean spreadsheet) {
    return Shown.text(stop.reason())
        + stop.position().map(at -> " (" + of(at, spreadsheet) + ")").orElse("");
  }

  /** Record and position; the id and the pointer are shown separately, because they are data. */
  static String of(Problem problem, boolean spreadsheet) {
    List<String> words = new ArrayList<>();
    if (problem.record().isPresent()) {
      words.add("record " + Count.of(problem.record().getAsLong()));
    } else {
      words.add("the file");
    }
    problem.position().map(at -> of(at, spreadsheet)).ifPresent(words::add);
    return String.join(", ", words);
  }
}
