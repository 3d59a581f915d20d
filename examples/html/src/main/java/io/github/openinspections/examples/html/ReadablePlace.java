package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Stop;
import java.util.ArrayList;
import java.util.List;

/** Positions in words. */
final class ReadablePlace {
  private ReadablePlace() {}

  private static String of(Position position, boolean spreadsheet, Words words) {
    return spreadsheet
        ? words.of("page.place.cell", "cell", position.cell())
        : words.of(
            "page.place.line",
            "line",
            Count.of(position.line()),
            "column",
            Count.of(position.column()));
  }

  static String of(Stop stop, boolean spreadsheet, Words words) {
    String reason = words.passage(stop.reason());
    return stop.position()
        .map(at -> of(at, spreadsheet, words))
        .map(at -> words.of("page.place.stop", "reason", reason, "place", at))
        .orElse(reason);
  }

  /** Record and position; the id and the pointer are shown separately, because they are data. */
  static String of(Problem problem, boolean spreadsheet, Words words) {
    List<String> places = new ArrayList<>();
    places.add(
        problem.record().isPresent()
            ? words.of("page.place.record", "number", Count.of(problem.record().getAsLong()))
            : words.of("page.place.file"));
    problem.position().map(at -> of(at, spreadsheet, words)).ifPresent(places::add);
    return words.list(places);
  }
}
