package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.PlainText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A report for people at a terminal: one thing per line, and no terminal commands. */
final class ReportText {
  private static final int MESSAGE = 1000;

  /** How many places of problems that share a line are named. */
  private static final int FIRST = 3;

  private final ValidationReport report;
  private final ReportWords words;
  private final TextPlaces places;
  private final Set<String> floods;
  private final StringBuilder text = new StringBuilder();

  private ReportText(ValidationReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    this.places = new TextPlaces(report.sheet());
    this.floods = Floods.of(report);
  }

  /** Returns the text of a report; what the report says itself is in its own language. */
  static String of(ValidationReport report, ReportWords words) {
    ReportText text = new ReportText(report, words);
    text.summary();
    report.stopped().ifPresent(text::stop);
    text.problems();
    report.rules().forEach(text::capped);
    new AcceptedText(words).lines(report).forEach(text::line);
    text.remedies();
    text.notRun();
    return text.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void summary() {
    long accepted = report.accepted();
    line(
        words.of(
            accepted > 0 ? "summary-accepted" : "summary",
            "source",
            report.source().filter(name -> !name.isEmpty()).orElseGet(() -> words.of("source")),
            "errors",
            words.count("error", report.count(Severity.ERROR)),
            "warnings",
            words.count("warning", report.count(Severity.WARNING)),
            "infos",
            report.count(Severity.INFO),
            "accepted",
            accepted));
    RecordCounts records = report.records();
    line(
        words.of(
            "records",
            "records",
            words.count("record", records.read()),
            "valid",
            records.valid(),
            "withErrors",
            records.withErrors(),
            "unreadable",
            records.unreadable()));
    report.rows().ifPresent(rows -> line(RowWords.of(rows, words)));
    report.sheet().ifPresent(name -> line(words.of("sheet", "name", name)));
  }

  private void stop(Stop stop) {
    line(
        words.of("stopped", "reason", stop.reason())
            + stop.position().map(place -> " (" + places.of(place) + ")").orElse(""));
  }

  /** Problems that share a line are where the first of them is. */
  private void problems() {
    Set<String> shown = new HashSet<>();
    for (Problem problem : report.problems()) {
      if (!floods.contains(problem.rule())) {
        problem(problem);
      } else if (shown.add(problem.rule())) {
        flood(problem);
      }
    }
  }

  private void flood(Problem first) {
    long count =
        report.rules().stream()
            .filter(rule -> rule.rule().equals(first.rule()))
            .mapToLong(RuleCount::count)
            .sum();
    String where =
        report.problems().stream()
            .filter(problem -> problem.rule().equals(first.rule()))
            .limit(FIRST)
            .map(this::cell)
            .filter(place -> !place.isEmpty())
            .collect(Collectors.joining(", "));
    line(
        words.of(
            where.isEmpty() ? "flood" : "flood-at",
            "severity",
            first.severity().toString().toUpperCase(Locale.ROOT),
            "rule",
            first.rule(),
            "count",
            count,
            "places",
            where,
            "message",
            first.message()));
  }

  private String cell(Problem problem) {
    StringJoiner cell = new StringJoiner(" ");
    problem.position().ifPresent(place -> cell.add(places.of(place)));
    problem.columnName().ifPresent(name -> cell.add("[" + PlainText.of(name) + "]"));
    return cell.toString();
  }

  private void problem(Problem problem) {
    StringJoiner line = new StringJoiner(" ");
    line.add(problem.severity().toString().toUpperCase(Locale.ROOT));
    line.add(PlainText.of(problem.rule()));
    String cell = cell(problem);
    if (!cell.isEmpty()) {
      line.add(cell);
    }
    if (problem.record().isPresent()) {
      line.add(words.of("record-number", "number", problem.record().getAsLong()));
    }
    if (!problem.pointer().isEmpty()) {
      line.add(PlainText.of(problem.pointer()));
    }
    line(line + ": " + PlainText.of(problem.message(), MESSAGE));
  }

  private void capped(RuleCount rule) {
    if (rule.listed() < rule.count() && !floods.contains(rule.rule())) {
      line(words.of("more", "count", rule.count() - rule.listed(), "rule", rule.rule()));
    }
  }

  private void remedies() {
    for (RuleInfo info : ReadingRemedies.of(report)) {
      line(words.of("remedy", "rule", info.id(), "remedy", info.remedy().orElse("")));
    }
  }

  /** Rules that did not run for the same reason share a line. */
  private void notRun() {
    Map<String, StringJoiner> rules = new LinkedHashMap<>();
    for (NotRun rule : report.notRun()) {
      rules
          .computeIfAbsent(notRun(rule, words), why -> new StringJoiner(", "))
          .add(PlainText.of(rule.rule()));
    }
    rules.forEach((why, ids) -> line(PlainText.of(why, MESSAGE) + ": " + ids));
  }

  /** Returns why a rule did not run, in words. */
  static String notRun(NotRun rule, ReportWords words) {
    return words.form(
        rule.failed() ? "failed" : "not-run",
        rule.records(),
        "count",
        rule.records(),
        "reason",
        rule.reason());
  }

  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
