package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.PlainText;
import java.util.Optional;

/** Where a finding is, in words: the row and the column of a table, or the line of another file. */
final class LetterPlaces {
  private final Optional<String> sheet;

  LetterPlaces(Optional<String> sheet) {
    this.sheet = sheet;
  }

  String of(Problem problem) {
    String column =
        problem.columnName().map(name -> ", column “" + PlainText.of(name) + "”").orElse("");
    if (problem.position().isPresent()) {
      return of(problem.position().get()) + column;
    }
    return problem.record().isPresent()
        ? "record " + problem.record().getAsLong() + column
        : "the whole file" + column;
  }

  private String of(Position place) {
    return sheet
        .map(name -> "cell " + new TextPlaces(Optional.of(name)).of(place))
        .orElseGet(() -> "line " + place.line());
  }
}
