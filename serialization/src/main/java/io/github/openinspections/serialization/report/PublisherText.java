package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings for those who published the data: numbered by kind, with the rows and cells and what
 * is there. What is only worth knowing to a reader of the data (INFO) is left out, and so are ids
 * of rules and pointers into records. What somebody accepted is no question any more.
 */
final class PublisherText {
  private static final int MESSAGE = 1000;

  /** Rows that have the same finding share a line. */
  private static final int PLACES = 12;

  private final ValidationReport report;
  private final LetterPlaces places;
  private final ReportWords words;
  private final StringBuilder text = new StringBuilder();

  private PublisherText(ValidationReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    this.places = new LetterPlaces(report.sheet(), words);
  }

  static String of(ValidationReport report, ReportWords words) {
    PublisherText letter = new PublisherText(report, words);
    letter.write();
    return letter.text.toString();
  }

  private void write() {
    line(
        report
            .source()
            .filter(name -> !name.isEmpty())
            .map(name -> words.of("letter.found-in", "source", name))
            .orElseGet(() -> words.of("letter.found")));
    report.rows().ifPresent(rows -> line(RowWords.of(rows, words) + "."));
    report
        .stopped()
        .ifPresent(stop -> line(words.of("letter.stopped", "reason", sentence(stop.reason()))));
    Map<String, List<Problem>> byRule =
        report.problems().stream()
            .filter(problem -> problem.severity() != Severity.INFO)
            .collect(Collectors.groupingBy(Problem::rule, LinkedHashMap::new, Collectors.toList()));
    List<RuleCount> rules =
        report.rules().stream()
            .filter(rule -> rule.severity() != Severity.INFO && rule.count() > 0)
            .sorted(Comparator.comparing(RuleCount::severity).thenComparing(RuleCount::rule))
            .toList();
    if (rules.isEmpty()) {
      line(words.of("letter.nothing"));
    }
    Map<String, RuleInfo> infos = new TreeMap<>();
    report.descriptions().forEach(info -> infos.putIfAbsent(info.id(), info));
    for (int i = 0; i < rules.size(); i++) {
      group(i + 1, rules.get(i), infos, byRule.getOrDefault(rules.get(i).rule(), List.of()));
    }
  }

  private void group(
      int number, RuleCount rule, Map<String, RuleInfo> infos, List<Problem> problems) {
    line("");
    RuleInfo info = infos.get(rule.rule());
    line(
        number
            + ". "
            + (info == null ? words.of("letter.other") : sentence(info.title()))
            + " ("
            + words.count("letter.time", rule.count())
            + ")");
    Map<String, List<String>> byFinding = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem.severity() == rule.severity()) {
        byFinding
            .computeIfAbsent(finding(problem), same -> new ArrayList<>())
            .add(places.of(problem));
      }
    }
    byFinding.forEach((finding, where) -> line("   - " + joined(where) + ": " + finding));
    if (rule.listed() < rule.count()) {
      line("   - " + words.of("letter.not-listed", "more", rule.count() - rule.listed()));
    }
  }

  private String joined(List<String> where) {
    List<String> distinct = where.stream().distinct().toList();
    String listed = distinct.stream().limit(PLACES).collect(Collectors.joining("; "));
    return distinct.size() <= PLACES
        ? listed
        : words.of("letter.more-places", "places", listed, "more", distinct.size() - PLACES);
  }

  /** The message without the id of the record, which the publisher may not know. */
  private String finding(Problem problem) {
    String message = LetterCodes.message(problem);
    for (String subject :
        List.of(
            problem.id().map(PlainText::of).orElseGet(() -> words.subject("record")),
            words.subject("table"))) {
      if (message.startsWith(subject + ": ")) {
        return sentence(message.substring(subject.length() + 2));
      }
    }
    return sentence(message);
  }

  private static String sentence(String words) {
    String plain = PlainText.of(words.strip(), MESSAGE);
    return plain.isEmpty() || ".!?…".indexOf(plain.charAt(plain.length() - 1)) >= 0
        ? plain
        : plain + ".";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
