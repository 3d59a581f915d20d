package io.github.openinspections.serialization.json;

import io.github.openinspections.core.problem.Problem;
import java.util.Optional;

/**
 * The binding table of {@link Problem}. The pointer is always written, since the empty one points
 * at the record itself.
 */
final class ProblemBinding {
  static final ObjectForm<Problem, Draft> PROBLEM =
      Place.in(
              ObjectForm.of("Problem", Draft::new, Draft::build)
                  .required("rule", Forms.TEXT, Problem::rule, (d, rule) -> d.problem.rule(rule))
                  .required(
                      "severity",
                      SeverityForm.SEVERITY,
                      Problem::severity,
                      (d, severity) -> d.problem.severity(severity))
                  .optional(
                      "record",
                      LongForm.NUMBER,
                      problem -> Place.boxed(problem.record()),
                      (d, number) -> d.problem.record(number))
                  .optional("id", Forms.TEXT, Problem::id, (d, id) -> d.problem.id(id))
                  .optional(
                      "pointer",
                      Forms.TEXT,
                      problem -> Optional.of(problem.pointer()),
                      (d, pointer) -> d.problem.pointer(pointer)),
              Problem::position)
          .optional(
              "columnName",
              Forms.TEXT,
              Problem::columnName,
              (d, name) -> d.problem.columnName(name))
          .required("message", Forms.TEXT, Problem::message, (d, text) -> d.problem.message(text))
          .texts("arguments", Problem::arguments, (d, values) -> d.problem.arguments(values))
          .closed();

  private ProblemBinding() {}

  /** Gathers a problem. */
  static final class Draft extends Place {
    private final Problem.Builder problem = Problem.builder();

    private Problem build() {
      return problem.position(position()).build();
    }
  }
}
