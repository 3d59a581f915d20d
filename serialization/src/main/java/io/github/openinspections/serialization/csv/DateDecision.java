package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.csv.DateCells.Seen;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides from the first rows of a table how it writes its dates, and says what is doubtful. Below
 * every header of joined files there are the same columns of dates, by their names in the mapping.
 * Not thread-safe.
 */
final class DateDecision {
  private final Header header;
  private final DateColumns dates;
  private final Map<String, DateCells> columns = new LinkedHashMap<>();
  private final Set<String> reported = new HashSet<>();

  /**
   * Makes a decision that is not made yet.
   *
   * @param header the first one of the table, which has all problems of its dates
   */
  DateDecision(Header header) {
    this.header = header;
    this.dates = header.dates();
  }

  /** Returns the columns of dates below a header. */
  List<DateCells> columns(Header below) {
    return below.bound().stream()
        .filter(bound -> bound.binding().dated() != Dated.NO)
        .map(bound -> columns.computeIfAbsent(bound.column(), name -> new DateCells(bound)))
        .toList();
  }

  /** Decides about all columns of dates by the first records. */
  void make(List<Row> records) {
    Header below = header;
    List<DateCells> dated = columns(below);
    for (Row row : records) {
      if (row.header() != below) {
        below = row.header();
        dated = columns(below);
      }
      boolean refused = below.isOfOtherWidth(row.cells());
      dated.forEach(column -> column.add(row, refused));
    }
    columns.values().forEach(this::dayNumbers);
    if (!dates.isFixed()) {
      order();
    }
    columns.values().forEach(column -> column.decided(dates.of(column.name())));
  }

  private void dayNumbers(DateCells column) {
    Optional<Seen> number = column.dayNumber(dates.usual(), dates.epoch());
    if (number.isPresent()) {
      dates.readNumbers(column.name());
      Map<String, String> arguments = new LinkedHashMap<>();
      arguments.put("column", number.get().field().header());
      arguments.put("value", number.get().text());
      arguments.put("line", "" + number.get().line());
      arguments.put("epoch", dates.epoch().toString());
      arguments.put(
          "date",
          SerialDay.read(number.get().text(), dates.epoch()).map(Object::toString).orElse(""));
      report(ReadingRule.SERIAL_DATES, arguments, number.get());
    }
  }

  private void order() {
    OrderEvidence evidence = OrderEvidence.of(columns.values(), dates.usual());
    Optional<DateHint> hint = DateHint.of(header);
    if (hint.isPresent()) {
      follow(hint.get(), evidence);
      return;
    }
    NumericOrder order = evidence.order();
    dates.decide(order);
    if (order == NumericOrder.MONTH_FIRST) {
      monthFirst(evidence);
    } else if (order == NumericOrder.UNDECIDED) {
      undecided(evidence);
    }
  }

  /** A header that dates contradict may be older than the dates, so that neither decides. */
  private void follow(DateHint hint, OrderEvidence evidence) {
    if (hint.agrees(evidence)) {
      dates.decide(hint.order());
      return;
    }
    dates.decide(NumericOrder.UNDECIDED);
    List<Seen> against = evidence.showing(hint.order().other());
    Map<String, String> arguments = undecided(against, hint.order().other(), evidence);
    arguments.put("other", hint.field().header());
    arguments.put("otherLine", "" + header.line());
    arguments.put("others", "says");
    arguments.put("says", hint.order().phrase());
    report(ReadingRule.UNDECIDED_DATES, arguments, against.get(0));
  }

  private void monthFirst(OrderEvidence evidence) {
    Seen shows = evidence.monthFirst().get(0);
    int others = evidence.dayFirst().size();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("count", "" + evidence.monthFirst().size());
    arguments.put("total", "" + evidence.total());
    arguments.put("value", shows.text());
    arguments.put("line", "" + shows.line());
    arguments.put("others", "" + others);
    report(ReadingRule.MONTH_FIRST, arguments, shows);
  }

  /** Where no cell has the day first, too few have the month first for so many others. */
  private void undecided(OrderEvidence evidence) {
    List<Seen> against = evidence.against();
    Map<String, String> arguments =
        undecided(evidence.monthFirst(), NumericOrder.MONTH_FIRST, evidence);
    arguments.put("other", against.get(0).text());
    arguments.put("otherLine", "" + against.get(0).line());
    arguments.put("others", others(evidence));
    arguments.put("otherCount", "" + against.size());
    report(ReadingRule.UNDECIDED_DATES, arguments, evidence.monthFirst().get(0));
  }

  private static Map<String, String> undecided(
      List<Seen> cells, NumericOrder order, OrderEvidence evidence) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", cells.get(0).text());
    arguments.put("line", "" + cells.get(0).line());
    arguments.put("order", order.phrase());
    arguments.put("count", "" + cells.size());
    arguments.put("total", "" + evidence.total());
    return arguments;
  }

  private static String others(OrderEvidence evidence) {
    if (!evidence.dayFirst().isEmpty()) {
      return "day";
    }
    return evidence.either().isEmpty() ? "neither" : "either";
  }

  /**
   * Reports, once for each column, that at least half of what it has so far is not understood.
   *
   * @param rows how many rows there were so far
   */
  void unread(long rows) {
    columns.values().stream()
        .filter(column -> !reported.contains(column.name()))
        .forEach(column -> column.mostlyUnread().ifPresent(cell -> unread(column, cell, rows)));
  }

  /** Reports, now that all cells were seen, columns of which some dates are probably swapped. */
  void converted() {
    for (DateCells column : columns.values()) {
      ConvertedDates converted = column.converted();
      converted
          .first()
          .ifPresent(
              cell -> report(ReadingRule.CONTRADICTED_DATES, converted.arguments(cell), cell));
    }
  }

  private void unread(DateCells column, Seen first, long rows) {
    reported.add(column.name());
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", first.field().header());
    arguments.put("count", "" + column.unread());
    arguments.put("total", "" + column.filled());
    arguments.put("rows", "" + rows);
    arguments.put("value", first.text());
    arguments.put("line", "" + first.line());
    arguments.putAll(dates.of(column.name()).expected().in("expected"));
    report(ReadingRule.UNREAD_DATES, arguments, first);
  }

  /** Reports a problem of the table at the cell that shows it. */
  void report(ReadingRule rule, Map<String, String> arguments, Seen cell) {
    header
        .problems()
        .add(
            rule.problem(arguments, "the table")
                .position(Position.of(cell.line(), cell.field().number()))
                .columnName(cell.field().header())
                .build());
  }
}
