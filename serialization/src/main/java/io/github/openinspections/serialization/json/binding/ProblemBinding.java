package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.Optional;

/**
 * The binding table of {@link Problem}. The pointer is always written, since the empty one points
 * at the record itself.
 */
final class ProblemBinding {
  static final ObjectCodec<Problem, Draft> PROBLEM =
      PositionDraft.in(
              ObjectCodec.of("Problem", Draft::new, Draft::build)
                  .required("rule", Codecs.TEXT, Problem::rule, (d, rule) -> d.problem.rule(rule))
                  .required(
                      "severity",
                      SeverityCodec.SEVERITY,
                      Problem::severity,
                      (d, severity) -> d.problem.severity(severity))
                  .optional(
                      "record",
                      LongCodec.NUMBER,
                      problem -> PositionDraft.boxed(problem.record()),
                      (d, number) -> d.problem.record(number))
                  .optional("id", Codecs.TEXT, Problem::id, (d, id) -> d.problem.id(id))
                  .optional(
                      "pointer",
                      Codecs.TEXT,
                      problem -> Optional.of(problem.pointer()),
                      (d, pointer) -> d.problem.pointer(pointer)),
              Problem::position)
          .optional(
              "columnName",
              Codecs.TEXT,
              Problem::columnName,
              (d, name) -> d.problem.columnName(name))
          .required("message", Codecs.TEXT, Problem::message, (d, text) -> d.problem.message(text))
          .texts("arguments", Problem::arguments, (d, values) -> d.problem.arguments(values))
          .optional(
              "valueHash", Codecs.TEXT, Problem::valueHash, (d, hash) -> d.problem.valueHash(hash))
          .closed();

  private ProblemBinding() {}

  /** Builds a problem. */
  static final class Draft extends PositionDraft {
    private final Problem.Builder problem = Problem.builder();

    private Problem build() {
      return problem.position(position()).build();
    }
  }
}
