package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What users should know about how inspections were made of rows: once for a file, with counts. */
final class RowRemarks {
  private static final class Rows {
    private final long first;
    private long count;

    Rows(long first) {
      this.first = first;
    }
  }

  private final Map<String, Rows> remarks = new LinkedHashMap<>();

  void add(Row row) {
    for (String remark : row.part().remarks()) {
      remarks.computeIfAbsent(remark, first -> new Rows(row.line())).count++;
    }
  }

  List<Problem> problems() {
    return remarks.entrySet().stream().map(one -> problem(one.getKey(), one.getValue())).toList();
  }

  private static Problem problem(String remark, Rows rows) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("records", rows.count == 1 ? "one" : "many");
    arguments.put("count", "" + rows.count);
    arguments.put("remark", remark);
    return ReadingRule.HOW_MADE
        .problem(arguments, "the table")
        .position(Position.of(rows.first, 1))
        .build();
  }
}
