package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.binding.StatedReport;
import io.github.openinspections.serialization.json.binding.StatedReport.Contradiction;
import io.github.openinspections.serialization.json.binding.ValidationReportBinding;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.RecordText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a text that holds one report and nothing else. */
public record ReportDocument(RecordReader records) {
  private static final String SUBJECT = "the report";

  /** Reads the bytes; total. */
  public ReportReading read(byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes, bytes.length);
    int from = mark.isUtf8() ? mark.length() : 0;
    RecordText text = new RecordText(bytes, from, bytes.length, Position.of(1, 1, from), true);
    if (!mark.isUtf8()) {
      String detail = "this looks like " + mark.encoding();
      return refused(text, ReadingRule.ENCODING, Map.of("detail", detail));
    }
    if (text.length() > records.limits().recordBytes()) {
      LimitMessage limit =
          new LimitMessage("bytes in a report", "" + records.limits().recordBytes());
      return refused(text, ReadingRule.LIMIT, limit.arguments());
    }
    return read(text);
  }

  private ReportReading read(RecordText text) {
    RecordReader.Outcome<StatedReport> outcome =
        records.read(
            ValidationReportBinding.REPORT, text, OptionalLong.empty(), SUBJECT, text::position);
    StatedReport stated = outcome.value();
    if (stated == null) {
      return new ReportReading(Optional.empty(), outcome.problems());
    }
    List<Contradiction> contradictions = stated.contradictions();
    if (contradictions.isEmpty()) {
      return new ReportReading(Optional.of(stated.report()), outcome.problems());
    }
    List<Problem> problems = new ArrayList<>(outcome.problems());
    contradictions.forEach(contradiction -> problems.add(problem(contradiction, text)));
    problems.sort(Problem.REPORT_ORDER);
    return new ReportReading(Optional.empty(), problems);
  }

  private Problem problem(Contradiction contradiction, RecordText text) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("expected", contradiction.expected());
    arguments.put("found", contradiction.found());
    long offset = records.offset(text, contradiction.pointer());
    return ReadingRule.TYPE
        .problem(arguments, SUBJECT)
        .pointer(contradiction.pointer())
        .position(text.position(offset))
        .build();
  }

  private static ReportReading refused(
      RecordText text, ReadingRule rule, Map<String, String> arguments) {
    Problem problem = rule.problem(arguments, SUBJECT).position(text.position(0)).build();
    return new ReportReading(Optional.empty(), List.of(problem));
  }
}
