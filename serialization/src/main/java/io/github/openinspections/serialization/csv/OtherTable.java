package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Another known table below the one that is read: its rows are counted. Not thread-safe. */
final class OtherTable {
  private final TableMapping mapping;
  private final long line;
  private long rows;

  OtherTable(TableMapping mapping, long line) {
    this.mapping = mapping;
    this.line = line;
  }

  void add() {
    rows++;
  }

  /** Returns the problem at its header. */
  Problem problem() {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("name", mapping.name());
    arguments.put("rows", rows == 1 ? "one" : "many");
    arguments.put("count", "" + rows);
    return ReadingRule.OTHER_TABLE
        .problem(arguments, "the table")
        .position(Position.of(line, 1))
        .build();
  }
}
