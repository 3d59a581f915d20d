package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.util.Optional;

/** Where a finding is, in words: the row and the column of a table, or the line of another file. */
final class LetterPlaces {
  private final Optional<String> sheet;
  private final ReportWords words;

  LetterPlaces(Optional<String> sheet, ReportWords words) {
    this.sheet = sheet;
    this.words = words;
  }

  String of(Problem problem) {
    String place = place(problem);
    return problem
        .columnName()
        .map(name -> words.of("letter.column", "place", place, "column", name))
        .orElse(place);
  }

  private String place(Problem problem) {
    if (problem.position().isPresent()) {
      return of(problem.position().get());
    }
    return problem.record().isPresent()
        ? words.of("record-number", "number", problem.record().getAsLong())
        : words.of("letter.file");
  }

  private String of(Position place) {
    return sheet
        .map(name -> words.of("letter.cell", "cell", new TextPlaces(Optional.of(name)).of(place)))
        .orElseGet(() -> words.of("letter.line", "line", place.line()));
  }
}
