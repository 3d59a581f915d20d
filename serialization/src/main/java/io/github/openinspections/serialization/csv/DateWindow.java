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
  private Header header;
  private List<Header.Bound> dated;
  private List<Held> held = new ArrayList<>();
  private long characters;
  private boolean open;
  private boolean watching;
  private long given;

  /**
   * Makes a window.
   *
   * @param records those of some rows that are records below this header
   */
  DateWindow(Header header, Function<List<Held>, List<Row>> records) {
    this.records = records;
    this.header = header;
    this.dated = dated(header);
    this.open = !dated.isEmpty();
  }

  private static List<Header.Bound> dated(Header header) {
    return header.bound().stream()
        .filter(bound -> bound.binding().dated() != Binding.Dated.NO)
        .toList();
  }

  /** Goes on below another header of the file. */
  void follow(Header other) {
    header = other;
    dated = dated(other);
  }

  /** Adds a row, and returns the rows to be read now. */
  List<Held> add(Held row) {
    if (open) {
      held.add(row);
      characters += row.cells().stream().mapToLong(String::length).sum();
      return held.size() < MOST_ROWS && characters < MOST_CHARACTERS ? List.of() : end();
    }
    if (watching && isWhole(row)) {
      dated.forEach(column -> watch(row, column));
    }
    given++;
    return List.of(row);
  }

  /** Decides, if that was not done yet, and returns the rows to be read now. */
  List<Held> end() {
    if (open) {
      open = false;
      List<DateCells> columns = dated.stream().map(DateCells::new).toList();
      records.apply(held).stream()
          .filter(row -> row.cells().size() >= header.size())
          .forEach(row -> columns.forEach(column -> column.add(row)));
      DateDecision.make(header, columns, held.size());
      watching =
          !header.dates().isFixed() && header.dates().usual().order() != NumericOrder.UNDECIDED;
    }
    List<Held> rows = held;
    held = new ArrayList<>();
    given += rows.size();
    return rows;
  }

  private boolean isWhole(Held row) {
    return row.damage().isEmpty() && row.cells().size() >= header.size();
  }

  private void watch(Held row, Header.Bound column) {
    String text = TableWords.stripped(row.cells().get(column.field().number() - 1));
    if (watching && contradicts(text, header.dates().usual())) {
      watching = false;
      NumericOrder order = header.dates().usual().order();
      Map<String, String> arguments = new LinkedHashMap<>();
      arguments.put("value", text);
      arguments.put("order", order.other().toString());
      arguments.put("count", "" + given);
      arguments.put("other", order.toString());
      DateDecision.report(
          header,
          ReadingRule.CONTRADICTED_DATES,
          arguments,
          new Seen(column.field(), row.line(), text));
    }
  }

  /** Nearly all dates are three numbers or ISO, and cost nothing more. */
  private static boolean contradicts(String text, TableDates dates) {
    long numbers = NumericText.of(text);
    boolean day = NumericText.isOfDay(numbers);
    boolean possible =
        day ? isOver12(numbers) : numbers < 0 && text.length() > "1/13/2018".length();
    return possible
        && dates.read(text).isEmpty()
        && dates.in(dates.order().other()).read(text).isPresent();
  }

  private static boolean isOver12(long numbers) {
    return NumericText.number(numbers, 0) > 12 || NumericText.number(numbers, 1) > 12;
  }
}
