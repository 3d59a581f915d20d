package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.ValidationReport;
import tools.jackson.core.JsonGenerator;

/** What the results alone do not show: how much was read, and which lists were truncated. */
final class SarifCounts {
  private final ValidationReport report;
  private final JsonGenerator out;

  SarifCounts(ValidationReport report, JsonGenerator out) {
    this.report = report;
    this.out = out;
  }

  void write() {
    out.writeStartObject();
    counts();
    out.writeEndObject();
  }

  /** Writes the counts with the name of the data set. */
  void writeNamed() {
    out.writeStartObject();
    report.source().ifPresent(name -> out.writeStringProperty("source", SarifText.plain(name)));
    counts();
    out.writeEndObject();
  }

  private void counts() {
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
