package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.binding.Inconsistency;
import io.github.openinspections.serialization.json.binding.StatedReport;
import io.github.openinspections.serialization.json.binding.ValidationReportBinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a text that holds one report and nothing else. */
public record ReportDocument(RecordReader records) {
  /** Reads the bytes; total. */
  public ReportReading read(byte[] bytes) {
    WholeText whole = new WholeText(records, "report");
    WholeText.Result<StatedReport> read = whole.read(ValidationReportBinding.REPORT, bytes);
    List<Problem> problems = new ArrayList<>(read.problems());
    read.value()
        .ifPresent(
            stated ->
                stated
                    .inconsistencies()
                    .forEach(found -> problems.add(problem(found, read, whole.subject()))));
    boolean refused = problems.size() > read.problems().size();
    problems.sort(Problem.REPORT_ORDER);
    return new ReportReading(
        refused ? Optional.empty() : read.value().map(StatedReport::report), problems);
  }

  private static Problem problem(
      Inconsistency inconsistency, WholeText.Result<StatedReport> read, String subject) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("expected", "consistent");
    arguments.put("right", inconsistency.right());
    arguments.put("why", inconsistency.why());
    arguments.put("found", inconsistency.found());
    return ReadingRule.TYPE
        .problem(arguments, subject)
        .pointer(inconsistency.pointer())
        .position(read.places().apply(inconsistency.pointer()))
        .build();
  }
}
