package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.json.Reading.Finding;
import io.github.openinspections.serialization.source.ReadingRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.core.TokenStreamLocation;

/** Turns what was found while reading into problems, once the record's id is known. */
final class Problems {
  private Problems() {}

  /**
   * Returns the problems of a record in report order.
   *
   * @param number its number, if it has one
   * @param id its id, if it could be read
   * @param subject what messages speak of when there is no id
   * @param places turns places of the parser into places of the file
   */
  static List<Problem> of(
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
                problem(finding.rule(), finding.arguments(), id.orElse(subject))
                    .pointer(finding.pointer())
                    .position(places.apply(finding.place()))
                    .record(number)
                    .id(id)
                    .build())
        .sorted(Problem.REPORT_ORDER)
        .toList();
  }

  /** Begins a problem of a rule; the subject is what the message speaks of first. */
  static Problem.Builder problem(ReadingRule rule, Map<String, String> arguments, String subject) {
    return Problem.builder()
        .rule(rule.info().id())
        .severity(rule.info().severity())
        .message(rule.message(arguments.keySet()).render(subject, arguments))
        .arguments(arguments);
  }
}
