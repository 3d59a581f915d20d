package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content of the page of a report.
 *
 * @param source the name of the data set
 * @param verdict the result in one sentence
 * @param records the record counts
 * @param rows what became of the rows, empty if the data set is not a table
 * @param made what was made of the rows, in words
 * @param sheet the name of the sheet, empty if the data set is not a spreadsheet
 * @param severities the number of problems by severity, most severe first
 * @param stop where and why reading stopped, empty if it reached the end
 * @param ran the number of rules that ran, in words
 * @param notRun the rules that did not run, by reason
 * @param groups the problems by rule, most severe first
 * @param worst the records with most problems, most errors first
 * @param accepted what was accepted, and why
 * @param unused the acceptances that were not used
 * @param unusedLeft a note on those that are not listed, empty if all are
 * @param profiles what the data set holds, none if it was not counted
 * @param timelines the timelines, none unless asked for
 */
record ReportPage(
    String source,
    String verdict,
    RecordCounts records,
    List<RowCount> rows,
    String made,
    String sheet,
    List<SeverityCount> severities,
    String stop,
    String ran,
    List<NotRunNote> notRun,
    List<RuleGroup> groups,
    List<WorstRecord> worst,
    List<AcceptedNote> accepted,
    List<UnusedNote> unused,
    String unusedLeft,
    List<ProfileView> profiles,
    List<Timelines> timelines) {

  /** The number of problems of one severity. */
  record SeverityCount(Severity severity, long count) {}

  static ReportPage of(
      ValidationReport report,
      ListedProblems listed,
      Excerpts excerpts,
      Optional<Timelines> timelines,
      Words words) {
    Map<String, RuleInfo> infos =
        report.descriptions().stream()
            .collect(Collectors.toMap(RuleInfo::id, Function.identity(), (first, same) -> first));
    return new ReportPage(
        report
            .source()
            .filter(name -> !name.isEmpty())
            .map(words::name)
            .orElseGet(() -> words.of("page.data-set")),
        Verdict.of(report, words),
        report.records(),
        report.rows().map(RowCount::of).orElse(List.of()),
        report.rows().map(rows -> RowCount.made(rows, words)).orElse(""),
        report.sheet().map(words::name).orElse(""),
        List.of(Severity.values()).stream()
            .map(severity -> new SeverityCount(severity, report.count(severity)))
            .toList(),
        report
            .stopped()
            .map(stop -> ReadablePlace.of(stop, report.sheet().isPresent(), words))
            .orElse(""),
        words.counted("page.check.ran", report.ran().size()),
        NotRunNote.of(report.notRun(), words),
        report.rules().stream()
            .filter(rule -> rule.count() > 0)
            .sorted(Comparator.comparing(RuleCount::severity).thenComparing(RuleCount::rule))
            .map(
                rule ->
                    RuleGroup.of(
                        rule,
                        infos,
                        listed.of(rule.rule()),
                        excerpts,
                        report.sheet().isPresent(),
                        words))
            .toList(),
        WorstRecord.of(report.problems(), words),
        AcceptedNote.of(report, words),
        UnusedNote.of(report, words),
        UnusedNote.left(report, words),
        report.profile().map(held -> ProfileView.of(held, words)).stream().toList(),
        timelines.stream().toList());
  }

  /** Returns the number of all rows, to which the others add up. */
  long allRows() {
    return rows.stream().mapToLong(RowCount::count).sum();
  }

  /** Whether everything was read and nothing is an error. */
  boolean isGood() {
    return stop.isEmpty()
        && records.read() > 0
        && severities.stream()
            .noneMatch(one -> one.severity() == Severity.ERROR && one.count() > 0);
  }
}
