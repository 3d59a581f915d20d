package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of checking a data set: how much was read, which rules ran and which could not, exact
 * counts for every rule, and the problems themselves up to a stated limit per rule.
 *
 * <p>The same input gives the same report: no time stamp, duration, host name or absolute path.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ValidationReport extends WithValidationReport, Serializable
    permits ImmutableValidationReport {
  /** The name of what was checked, such as a file's name. */
  Optional<String> source();

  /** Where and why reading stopped, if it did not reach the end. */
  Optional<Stop> stopped();

  /** How many records there were. */
  RecordCounts records();

  /** What became of the rows, if the data set is a table. */
  Optional<RowCounts> rows();

  /** The name of the sheet that was read, if the data set is a spreadsheet. */
  Optional<String> sheet();

  /** The rules that found something, open or accepted, in order of their ids. */
  List<RuleCount> rules();

  /** The ids of all rules that ran, in order. */
  List<String> ran();

  /** The rules that could not run on some or all records, and why. */
  List<NotRun> notRun();

  /** The open problems in {@link Problem#REPORT_ORDER}, up to a limit per rule. */
  List<Problem> problems();

  /**
   * The problems that were accepted, in the same order and up to the same limit per rule; they are
   * not among the {@link #problems}.
   */
  List<AcceptedProblem> acceptedProblems();

  /** The accepted findings that this check did not use, in the order in which they were given. */
  List<UnusedAcceptance> unusedAcceptances();

  /** The descriptions of the rules that ran, as far as they are known. */
  List<RuleInfo> descriptions();

  /** What the data set holds, if it was counted: the readable records by type, year and so on. */
  Optional<DataProfile> profile();

  /** Whether the data set was read to its end. */
  default boolean complete() {
    return stopped().isEmpty();
  }

  /** Returns the number of open problems of a severity, including those not listed. */
  default long count(Severity severity) {
    return rules().stream()
        .filter(rule -> rule.severity() == severity)
        .mapToLong(RuleCount::count)
        .sum();
  }

  /** Returns the number of accepted problems, including those not listed. */
  default long accepted() {
    return rules().stream().mapToLong(RuleCount::accepted).sum();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(ValidationReport validationReport) {
    return OneLine.of("ValidationReport")
        .named(validationReport.source())
        .with(validationReport.complete() ? "complete" : "not complete")
        .number(validationReport.records().read(), "record")
        .count(validationReport.records().withErrors(), "with errors", "with errors")
        .count(validationReport.records().unreadable(), "unreadable", "unreadable")
        .count(validationReport.rules().stream().mapToLong(RuleCount::count).sum(), "problem")
        .count(validationReport.ran().size(), "rule ran", "rules ran")
        .count(validationReport.notRun().size(), "rule not run", "rules not run")
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ValidationReport} values; not thread-safe. */
  final class Builder extends ImmutableValidationReport.Builder {
    Builder() {}
  }
}
