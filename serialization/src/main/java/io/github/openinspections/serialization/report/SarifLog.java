package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Reports as a SARIF 2.1.0 log of one run. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<ValidationReport> reports;
  private final SarifRules rules;
  private final JsonGenerator out;

  private SarifLog(List<ValidationReport> reports, JsonGenerator out) {
    this.reports = reports;
    this.rules = SarifRules.of(reports);
    this.out = out;
  }

  /** Writes reports. */
  static void write(List<ValidationReport> reports, JsonGenerator out) {
    new SarifLog(reports, out).write();
  }

  private void write() {
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("version", "2.1.0");
    out.writeArrayPropertyStart("runs");
    out.writeStartObject();
    rules.writeTool(out);
    out.writeArrayPropertyStart("invocations");
    for (ValidationReport report : reports) {
      new SarifInvocation(report, rules, new SarifPlaces(report.source(), out), out).write();
    }
    out.writeEndArray();
    out.writeStringProperty("columnKind", "unicodeCodePoints");
    out.writeArrayPropertyStart("results");
    boolean suppressions = reports.stream().anyMatch(SarifLog::hasAcceptances);
    reports.forEach(report -> new SarifResults(report, rules, suppressions, out).write());
    out.writeEndArray();
    properties();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  /** All results of a run have suppressions, or none: section 3.27.23 of SARIF 2.1.0. */
  private static boolean hasAcceptances(ValidationReport report) {
    return !report.acceptedProblems().isEmpty()
        || !report.unusedAcceptances().isEmpty()
        || report.accepted() > 0;
  }

  private void properties() {
    if (reports.size() == 1) {
      out.writeName("properties");
      new SarifCounts(reports.get(0), out).write();
      return;
    }
    out.writeObjectPropertyStart("properties");
    out.writeArrayPropertyStart("reports");
    reports.forEach(report -> new SarifCounts(report, out).writeNamed());
    out.writeEndArray();
    out.writeEndObject();
  }

  static void message(String text, JsonGenerator out) {
    out.writeObjectPropertyStart("message");
    out.writeStringProperty("text", SarifText.message(text));
    out.writeEndObject();
  }
}
