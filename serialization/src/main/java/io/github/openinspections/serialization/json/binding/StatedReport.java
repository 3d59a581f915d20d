package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report with the values that its JSON repeats, though they follow from the rest: readers in
 * other languages need not add up, and this one can detect whether a report was tampered with.
 *
 * @param report the report
 * @param complete whether the data set was read to its end
 * @param records the records and their sum
 * @param rows the rows of a table and their sum
 * @param severities how many problems there are of each severity
 * @param profile what the data set holds, with its sums
 */
public record StatedReport(
    ValidationReport report,
    boolean complete,
    StatedRecords records,
    Optional<StatedRows> rows,
    StatedSeverities severities,
    Optional<StatedProfile> profile) {

  /** Returns a report with the values that follow from it. */
  public static StatedReport of(ValidationReport report) {
    return new StatedReport(
        report,
        report.complete(),
        StatedRecords.of(report.records()),
        report.rows().map(StatedRows::of),
        StatedSeverities.of(report),
        report.profile().map(StatedProfile::of));
  }

  /** Returns the values that do not follow from the rest of the report. */
  public List<Inconsistency> inconsistencies() {
    List<Inconsistency> found = new ArrayList<>();
    if (complete != report.complete()) {
      String why = complete ? "stop" : "no-stop";
      found.add(new Inconsistency("/complete", "" + complete, "" + !complete, why));
    }
    found.addAll(records.inconsistencies("/records"));
    rows.ifPresent(stated -> found.addAll(stated.inconsistencies("/rows")));
    profile.ifPresent(stated -> found.addAll(stated.inconsistencies("/profile")));
    for (Severity severity : Severity.values()) {
      Inconsistency.of(
              "/severities/" + severity, severities.of(severity), sum(severity), "sum-of-rules")
          .forEach(found::add);
    }
    return found;
  }

  private BigInteger sum(Severity severity) {
    return report.rules().stream()
        .filter(rule -> rule.severity() == severity)
        .map(RuleCount::count)
        .map(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
