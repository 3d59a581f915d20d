package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The result of a check in one sentence. */
final class Verdict {
  private Verdict() {}

  static String of(ValidationReport report, Words words) {
    RecordCounts records = report.records();
    if (records.read() == 0) {
      return words.of("page.check.nothing");
    }
    List<String> clauses = new ArrayList<>();
    long bad = records.withErrors() + records.unreadable();
    String read = words.counted("page.count.records", records.read());
    clauses.add(
        bad == 0
            ? words.of("page.check.clean", "records", read)
            : words.counted("page.check.bad", bad, "records", read));
    List<Problem> ofFile = errorsOfFile(report);
    if (!ofFile.isEmpty()) {
      String key = areAll(ofFile, report) ? "page.check.in-file" : "page.check.in-file-least";
      clauses.add(words.counted(key, ofFile.size()));
    }
    if (!report.complete()) {
      clauses.add(words.of("page.check.early"));
    }
    return words.of("page.list.sentence", "clauses", words.clauses(clauses));
  }

  /** Errors that no record has, such as a column that is missing. */
  private static List<Problem> errorsOfFile(ValidationReport report) {
    return report.problems().stream()
        .filter(one -> one.severity() == Severity.ERROR && one.record().isEmpty())
        .toList();
  }

  /** Whether no other error of the file can be among those that the report does not list. */
  private static boolean areAll(List<Problem> ofFile, ValidationReport report) {
    Set<String> rules = ofFile.stream().map(Problem::rule).collect(Collectors.toSet());
    return report.rules().stream()
        .filter(one -> rules.contains(one.rule()))
        .allMatch(one -> one.count() == one.listed());
  }
}
