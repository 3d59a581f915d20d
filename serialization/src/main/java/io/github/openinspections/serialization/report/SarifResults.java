package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The problems of a report as results of a run. */
final class SarifResults {
  private final ValidationReport report;
  private final SarifRules rules;
  private final SarifPlaces places;
  private final boolean suppressions;
  private final JsonGenerator out;

  /**
   * Prepares the results of a report.
   *
   * @param suppressions whether a result says which acceptances suppress it, none included
   */
  SarifResults(ValidationReport report, SarifRules rules, boolean suppressions, JsonGenerator out) {
    this.report = report;
    this.rules = rules;
    this.places = new SarifPlaces(report.source(), out);
    this.suppressions = suppressions;
    this.out = out;
  }

  void write() {
    report.problems().forEach(problem -> result(problem, List.of()));
    report.acceptedProblems().forEach(one -> result(one.problem(), List.of(one.acceptance())));
  }

  private void result(Problem problem, List<AcceptedFinding> acceptances) {
    out.writeStartObject();
    rules.writeReference(problem.rule(), out);
    out.writeStringProperty("level", SarifRules.level(problem.severity()));
    SarifLog.message(problem.message(), out);
    places.write(problem);
    if (suppressions) {
      out.writeArrayPropertyStart("suppressions");
      acceptances.forEach(this::suppression);
      out.writeEndArray();
    }
    resultProperties(problem);
    out.writeEndObject();
  }

  /** An acceptance is in a file beside the data: section 3.35. */
  private void suppression(AcceptedFinding acceptance) {
    out.writeStartObject();
    out.writeStringProperty("kind", "external");
    out.writeStringProperty("status", "accepted");
    out.writeStringProperty("justification", SarifText.plain(acceptance.reason()));
    out.writeObjectPropertyStart("properties");
    acceptance.by().ifPresent(who -> out.writeStringProperty("by", SarifText.plain(who)));
    out.writeStringProperty("on", acceptance.on().toString());
    acceptance.until().ifPresent(end -> out.writeStringProperty("until", end.toString()));
    out.writeEndObject();
    out.writeEndObject();
  }

  private void resultProperties(Problem problem) {
    out.writeObjectPropertyStart("properties");
    if (problem.record().isPresent()) {
      out.writeNumberProperty("record", problem.record().getAsLong());
    }
    problem.id().ifPresent(id -> out.writeStringProperty("id", SarifText.plain(id)));
    out.writeStringProperty("pointer", SarifText.plain(problem.pointer()));
    problem
        .columnName()
        .ifPresent(
            name -> {
              out.writeStringProperty("columnName", SarifText.plain(name));
              problem
                  .position()
                  .ifPresent(place -> out.writeNumberProperty("columnNumber", place.column()));
            });
    if (!problem.arguments().isEmpty()) {
      out.writeObjectPropertyStart("arguments");
      problem
          .arguments()
          .forEach(
              (name, value) ->
                  out.writeStringProperty(SarifText.plain(name), SarifText.plain(value)));
      out.writeEndObject();
    }
    out.writeEndObject();
  }
}
