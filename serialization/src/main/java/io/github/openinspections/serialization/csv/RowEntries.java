package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns rows into numbered entries. */
final class RowEntries {
  private static final String NAMELESS = "a record without id";

  private final TableMapping mapping;
  private final Header header;
  private long number;

  RowEntries(TableMapping mapping, Header header) {
    this.mapping = mapping;
    this.header = header;
  }

  /** Returns how many were made. */
  long count() {
    return number;
  }

  Entry unreadable(ReadingRule rule, Map<String, String> arguments, Position start) {
    return unreadable(rule.problem(arguments, NAMELESS).position(start).build(), start);
  }

  Entry unreadable(Problem problem, Position start) {
    long record = ++number;
    return Entry.unreadable(
        record,
        Optional.of(start),
        Optional.empty(),
        List.of(problem.withRecord(record)),
        pointer -> problem.position());
  }

  /** Returns the entry of the inspection that rows describe. */
  Entry of(String id, List<Row> rows) {
    InspectionDraft draft = new InspectionDraft(mapping, Trace.NONE);
    rows.forEach(row -> row.fill(draft));
    Inspection inspection = draft.inspection(id, rows);
    long record = ++number;
    List<Problem> found = new ArrayList<>();
    for (Row row : rows) {
      row.refusals().forEach(refusal -> found.add(notUnderstood(refusal, id, record)));
    }
    return Entry.readable(
        record,
        Optional.of(Position.of(rows.get(0).line(), 1)),
        inspection,
        found,
        new CellLocator(mapping, id, rows));
  }

  /** Returns the entry of a row that gives no id. */
  Entry nameless(Row row) {
    Optional<Header.Field> missing =
        row.part().ids().get(0).columns().stream()
            .filter(column -> row.cell(column).flatMap(Cell::text).isEmpty())
            .findFirst()
            .flatMap(header::field);
    long line = row.line();
    return unreadable(
        ReadingRule.MISSING
            .problem(Map.of("property", "id"), NAMELESS)
            .position(Position.of(line, missing.map(Header.Field::number).orElse(1)))
            .columnName(missing.map(Header.Field::header))
            .build(),
        Position.of(line, 1));
  }

  private static Problem notUnderstood(Row.Refusal refusal, String id, long record) {
    Cell cell = refusal.cell();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", cell.header());
    arguments.put("value", cell.raw());
    arguments.put("expected", refusal.expected());
    return ReadingRule.CELL
        .problem(arguments, id)
        .pointer("/" + cell.field().property())
        .position(Position.of(cell.line(), cell.field().number()))
        .columnName(cell.header())
        .record(OptionalLong.of(record))
        .id(id)
        .build();
  }
}
