package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.json.Reading.Finding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.core.TokenStreamLocation;

/** Turns what was found while reading into problems, once the record's id is known. */
public final class RecordProblems {
  private RecordProblems() {}

  /**
   * Returns the problems of a record in report order.
   *
   * @param number its number, if it has one
   * @param id its id, if it was read
   * @param subject what messages begin with if there is no id
   * @param places converts places of the parser into positions in the file
   */
  public static List<Problem> of(
      List<Finding> findings,
      OptionalLong number,
      Optional<String> id,
      String subject,
      Function<TokenStreamLocation, Optional<Position>> places) {
    if (findings.isEmpty()) {
      return List.of();
    }
    return findings.stream()
        .map(
            finding ->
                finding
                    .rule()
                    .problem(finding.arguments(), id.orElse(subject))
                    .pointer(finding.pointer())
                    .position(places.apply(finding.place()))
                    .record(number)
                    .id(id)
                    .build())
        .sorted(Problem.REPORT_ORDER)
        .toList();
  }
}
