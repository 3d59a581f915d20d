package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.PlainText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** A report for people at a terminal: one thing per line, and no terminal commands. */
final class ReportText {
  private static final int MESSAGE = 1000;

  private final StringBuilder text = new StringBuilder();

  private ReportText() {}

  /** Returns the text of a report. */
  static String of(ValidationReport report) {
    ReportText text = new ReportText();
    text.summary(report);
    report.stopped().ifPresent(text::stop);
    report.problems().forEach(text::problem);
    report.rules().forEach(text::capped);
    text.notRun(report);
    return text.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void summary(ValidationReport report) {
    line(
        PlainText.of(report.source().filter(name -> !name.isEmpty()).orElse("The data set"))
            + ": "
            + count(report.count(Severity.ERROR), "error")
            + ", "
            + count(report.count(Severity.WARNING), "warning")
            + ", "
            + report.count(Severity.INFO)
            + " worth knowing");
    RecordCounts records = report.records();
    line(
        count(records.read(), "record")
            + " read: "
            + records.valid()
            + " valid, "
            + records.withErrors()
            + " with errors, "
            + records.unreadable()
            + " unreadable");
  }

  private void stop(Stop stop) {
    line(
        "Not read to its end: "
            + PlainText.of(stop.reason(), MESSAGE)
            + stop.position().map(place -> " (" + place(place) + ")").orElse(""));
  }

  private void problem(Problem problem) {
    StringJoiner line = new StringJoiner(" ");
    line.add(problem.severity().toString().toUpperCase(Locale.ROOT));
    line.add(PlainText.of(problem.rule()));
    problem.position().ifPresent(place -> line.add(place(place)));
    problem.columnName().ifPresent(name -> line.add("[" + PlainText.of(name) + "]"));
    if (problem.record().isPresent()) {
      line.add("record " + problem.record().getAsLong());
    }
    if (!problem.pointer().isEmpty()) {
      line.add(PlainText.of(problem.pointer()));
    }
    line(line + ": " + PlainText.of(problem.message(), MESSAGE));
  }

  private static String place(Position place) {
    return place.line() + ":" + place.column();
  }

  private void capped(RuleCount rule) {
    if (rule.listed() < rule.count()) {
      line("… and " + (rule.count() - rule.listed()) + " more of " + PlainText.of(rule.rule()));
    }
  }

  /** Rules that did not run for the same reason share a line. */
  private void notRun(ValidationReport report) {
    Map<String, StringJoiner> rules = new LinkedHashMap<>();
    for (NotRun rule : report.notRun()) {
      rules
          .computeIfAbsent(notRun(rule.records(), rule.reason()), why -> new StringJoiner(", "))
          .add(PlainText.of(rule.rule()));
    }
    rules.forEach((why, ids) -> line(PlainText.of(why, MESSAGE) + ": " + ids));
  }

  /** Returns why a rule did not run, in words. */
  static String notRun(long records, String reason) {
    return "Not run on " + count(records, "record") + " (" + reason + ")";
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
