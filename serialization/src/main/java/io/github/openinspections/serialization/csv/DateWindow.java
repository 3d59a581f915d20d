package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.DateCells.Seen;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds the first rows of a table until they show how it writes dates: 1,000 rows or a million
 * characters, whichever ends first. A table without columns of dates has none. Not thread-safe.
 */
final class DateWindow {
  /**
   * A row as it came.
   *
   * @param cells its cells; none if it could not be parsed
   * @param damage why it could not be parsed
   */
  record Held(long line, List<String> cells, Optional<Problem> damage) {}

  private static final int MOST_ROWS = 1000;
  private static final long MOST_CHARACTERS = 1 << 20;

  private final Function<List<Held>, List<Row>> records;
  private final DateDecision decision;
  private Header header;
  private List<DateCells> dated;
  private List<Held> held = new ArrayList<>();
  private long characters;
  private boolean open;
  private boolean watching;
  private long given;

  /**
   * Makes a window.
   *
   * @param records those of some rows that are records, each below the header that holds for it
   */
  DateWindow(Header header, Function<List<Held>, List<Row>> records) {
    this.records = records;
    this.decision = new DateDecision(header);
    this.header = header;
    this.dated = decision.columns(header);
    this.open = !dated.isEmpty();
  }

  /** Goes on below another header of the file. */
  void follow(Header other) {
    header = other;
    dated = decision.columns(other);
  }

  /** Rows that follow belong to another table, and show nothing, until a header follows. */
  void pause() {
    dated = List.of();
  }

  /** Adds a row, and returns the rows to be read now. */
  List<Held> add(Held row) {
    if (open) {
      held.add(row);
      for (String cell : row.cells()) {
        characters += cell.length();
      }
      return held.size() < MOST_ROWS && characters < MOST_CHARACTERS ? List.of() : decide();
    }
    if (row.damage().isEmpty() && row.cells().size() >= header.size()) {
      watch(row);
    }
    given++;
    return List.of(row);
  }

  /** Ends the table, and returns the rows to be read now. */
  List<Held> end() {
    List<Held> rows = List.of();
    if (open) {
      rows = decide();
    } else {
      decision.unread(given);
    }
    decision.converted();
    return rows;
  }

  private List<Held> decide() {
    open = false;
    List<Held> rows = held;
    held = new ArrayList<>();
    decision.make(records.apply(rows));
    given += rows.size();
    decision.unread(given);
    watching =
        !header.dates().isFixed() && header.dates().usual().order() != NumericOrder.UNDECIDED;
    return rows;
  }

  /** What a row is matters only if one of its cells is no date: nearly all are. */
  private void watch(Held row) {
    boolean doubtful = false;
    for (DateCells column : dated) {
      doubtful |= column.isDoubtful(header, row.line(), row.cells());
    }
    if (doubtful && !header.isOfOtherWidth(row.cells())) {
      records.apply(List.of(row)).forEach(this::watch);
    }
  }

  private void watch(Row row) {
    for (DateCells column : dated) {
      column.unread(row).filter(cell -> contradicts(column, cell)).ifPresent(this::report);
    }
  }

  private boolean contradicts(DateCells column, Seen cell) {
    TableDates dates = header.dates().usual();
    return watching && column.read(dates.in(dates.order().other()), cell).isPresent();
  }

  private void report(Seen cell) {
    watching = false;
    NumericOrder order = header.dates().usual().order();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", cell.text());
    arguments.put("order", order.other().phrase());
    arguments.put("count", "" + given);
    arguments.put("other", order.phrase());
    decision.report(ReadingRule.CONTRADICTED_DATES, arguments, cell);
  }
}
