package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The check of a data set: whether everything was read, and which rules could not run. */
final class SarifInvocation {
  private final ValidationReport report;
  private final SarifRules rules;
  private final SarifPlaces places;
  private final JsonGenerator out;

  SarifInvocation(
      ValidationReport report, SarifRules rules, SarifPlaces places, JsonGenerator out) {
    this.report = report;
    this.rules = rules;
    this.places = places;
    this.out = out;
  }

  void write() {
    out.writeStartObject();
    out.writeBooleanProperty("executionSuccessful", isSuccessful());
    out.writeArrayPropertyStart("toolExecutionNotifications");
    report.stopped().ifPresent(this::stop);
    report.notRun().forEach(this::notRun);
    report.unusedAcceptances().forEach(this::unused);
    out.writeEndArray();
    out.writeEndObject();
  }

  private boolean isSuccessful() {
    return report.complete() && report.notRun().stream().noneMatch(NotRun::failed);
  }

  private void stop(Stop stop) {
    out.writeStartObject();
    out.writeStringProperty("level", "error");
    SarifLog.message("Reading stopped: " + stop.reason(), out);
    places.write(stop.position(), false, Optional.empty());
    out.writeEndObject();
  }

  private void notRun(NotRun rule) {
    out.writeStartObject();
    out.writeStringProperty("level", rule.failed() ? "error" : "note");
    rules.writeAssociated(rule.rule(), out);
    SarifLog.message(ReportText.notRun(rule, ReportWords.ENGLISH), out);
    out.writeObjectPropertyStart("properties");
    out.writeNumberProperty("records", rule.records());
    out.writeEndObject();
    out.writeEndObject();
  }

  private void unused(UnusedAcceptance unused) {
    out.writeStartObject();
    out.writeStringProperty("level", "note");
    SarifLog.message(new AcceptedText(ReportWords.ENGLISH).unused(unused), out);
    out.writeEndObject();
  }
}
