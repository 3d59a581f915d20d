package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Stop;
import java.util.ArrayList;
import java.util.List;

/** Positions in words. */
final class ReadablePlace {
  private ReadablePlace() {}

  static String of(Position position) {
    return "line " + Count.of(position.line()) + ", column " + Count.of(position.column());
  }

  static String of(Stop stop) {
    return Shown.text(stop.reason()) + stop.position().map(at -> " (" + of(at) + ")").orElse("");
  }

  /** Record and position; the id and the pointer are shown separately, because they are data. */
  static String of(Problem problem) {
    List<String> words = new ArrayList<>();
    if (problem.record().isPresent()) {
      words.add("record " + Count.of(problem.record().getAsLong()));
    } else {
      words.add("the file");
    }
    problem.position().map(ReadablePlace::of).ifPresent(words::add);
    return String.join(", ", words);
  }
}
