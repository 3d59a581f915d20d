package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A report as a SARIF 2.1.0 log of one run. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ValidationReport report;
  private final SarifRules rules;
  private final SarifPlaces places;
  private final JsonGenerator out;

  /** All results of a run have suppressions, or none: section 3.27.23 of SARIF 2.1.0. */
  private final boolean suppressions;

  private SarifLog(ValidationReport report, JsonGenerator out) {
    this.report = report;
    this.rules = SarifRules.of(report);
    this.places = new SarifPlaces(report.source(), out);
    this.out = out;
    this.suppressions =
        !report.acceptedProblems().isEmpty()
            || !report.unusedAcceptances().isEmpty()
            || report.accepted() > 0;
  }

  /** Writes a report. */
  static void write(ValidationReport report, JsonGenerator out) {
    new SarifLog(report, out).write();
  }

  private void write() {
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("version", "2.1.0");
    out.writeArrayPropertyStart("runs");
    out.writeStartObject();
    rules.writeTool(out);
    new SarifInvocation(report, rules, places, out).write();
    out.writeStringProperty("columnKind", "unicodeCodePoints");
    out.writeArrayPropertyStart("results");
    report.problems().forEach(problem -> result(problem, List.of()));
    report.acceptedProblems().forEach(one -> result(one.problem(), List.of(one.acceptance())));
    out.writeEndArray();
    properties();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void result(Problem problem, List<AcceptedFinding> acceptances) {
    out.writeStartObject();
    rules.writeReference(problem.rule(), out);
    out.writeStringProperty("level", SarifRules.level(problem.severity()));
    message(problem.message(), out);
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

  static void message(String text, JsonGenerator out) {
    out.writeObjectPropertyStart("message");
    out.writeStringProperty("text", SarifText.message(text));
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

  /** What the results alone do not show: how much was read, and which lists were truncated. */
  private void properties() {
    out.writeObjectPropertyStart("properties");
    out.writeBooleanProperty("complete", report.complete());
    out.writeObjectPropertyStart("records");
    out.writeNumberProperty("read", report.records().read());
    out.writeNumberProperty("valid", report.records().valid());
    out.writeNumberProperty("withErrors", report.records().withErrors());
    out.writeNumberProperty("unreadable", report.records().unreadable());
    out.writeEndObject();
    report.rows().ifPresent(this::rows);
    report.sheet().ifPresent(name -> out.writeStringProperty("sheet", SarifText.plain(name)));
    out.writeArrayPropertyStart("counts");
    report.rules().forEach(this::count);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void rows(RowCounts rows) {
    out.writeObjectPropertyStart("rows");
    out.writeNumberProperty("read", rows.read());
    out.writeNumberProperty("withRecords", rows.withRecords());
    out.writeNumberProperty("withoutInspection", rows.withoutInspection());
    out.writeNumberProperty("refused", rows.refused());
    out.writeNumberProperty("notes", rows.notes());
    out.writeNumberProperty("records", rows.records());
    out.writeNumberProperty("grouped", rows.grouped());
    out.writeEndObject();
  }

  private void count(RuleCount rule) {
    out.writeStartObject();
    out.writeStringProperty("rule", SarifText.plain(rule.rule()));
    out.writeNumberProperty("count", rule.count());
    out.writeNumberProperty("listed", rule.listed());
    if (rule.accepted() > 0) {
      out.writeNumberProperty("accepted", rule.accepted());
    }
    out.writeEndObject();
  }
}
