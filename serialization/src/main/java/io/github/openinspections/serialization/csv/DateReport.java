package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.csv.DateCells.Seen;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what is doubtful about the dates of a table: each problem is of the table, and has the place
 * of the cell that shows it.
 */
final class DateReport {
  private final Header header;
  private final FileProblems problems;
  private final DateColumns dates;

  /**
   * Makes a report.
   *
   * @param header the first one that it is about
   * @param problems those of the table
   */
  DateReport(Header header, FileProblems problems) {
    this.header = header;
    this.problems = problems;
    this.dates = header.dates();
  }

  /** The dates of a column are read from the numbers of days of a spreadsheet. */
  void serial(Seen number) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", number.field().header());
    arguments.put("value", number.text());
    arguments.put("line", "" + number.line());
    arguments.put("epoch", dates.epoch().toString());
    arguments.put(
        "date", SerialDay.read(number.text(), dates.epoch()).map(Object::toString).orElse(""));
    add(ReadingRule.SERIAL_DATES, arguments, number);
  }

  /** The dates are read with the month first. */
  void monthFirst(OrderEvidence evidence) {
    Seen shows = evidence.monthFirst().get(0);
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("count", "" + evidence.monthFirst().size());
    arguments.put("total", "" + evidence.total());
    arguments.put("value", shows.text());
    arguments.put("line", "" + shows.line());
    arguments.put("others", "" + evidence.dayFirst().size());
    add(ReadingRule.MONTH_FIRST, arguments, shows);
  }

  /** The dates contradict what the header says. */
  void undecided(DateHint hint, OrderEvidence evidence) {
    NumericOrder shown = hint.order().other();
    List<Seen> against = evidence.showing(shown);
    Map<String, String> arguments = undecided(against, shown, evidence);
    arguments.put("other", hint.field().header());
    arguments.put("otherLine", "" + header.line());
    arguments.put("others", "says");
    arguments.put("says", hint.order().phrase());
    add(ReadingRule.UNDECIDED_DATES, arguments, against.get(0));
  }

  /** Where no cell has the day first, too few have the month first for so many others. */
  void undecided(OrderEvidence evidence) {
    List<Seen> against = evidence.against();
    Map<String, String> arguments =
        undecided(evidence.monthFirst(), NumericOrder.MONTH_FIRST, evidence);
    arguments.put("other", against.get(0).text());
    arguments.put("otherLine", "" + against.get(0).line());
    arguments.put("others", others(evidence));
    arguments.put("otherCount", "" + against.size());
    add(ReadingRule.UNDECIDED_DATES, arguments, evidence.monthFirst().get(0));
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

  /** A cell has the other order than the rows that were read before it. */
  void contradicted(Seen cell, NumericOrder order, long rows) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", cell.text());
    arguments.put("order", order.other().phrase());
    arguments.put("count", "" + rows);
    arguments.put("other", order.phrase());
    add(ReadingRule.CONTRADICTED_DATES, arguments, cell);
  }

  /** Some dates of a column are probably swapped. */
  void converted(ConvertedDates converted, Seen cell) {
    add(ReadingRule.CONTRADICTED_DATES, converted.arguments(cell), cell);
  }

  /** At least half of what a column has is not understood. */
  void unread(DateCells column, Seen first, Phrase where) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", first.field().header());
    arguments.put("count", "" + column.unread());
    arguments.put("total", "" + column.filled());
    arguments.putAll(where.in("where"));
    arguments.put("value", first.text());
    arguments.put("line", "" + first.line());
    arguments.putAll(dates.of(column.name()).expected().in("expected"));
    add(ReadingRule.UNREAD_DATES, arguments, first);
  }

  private void add(ReadingRule rule, Map<String, String> arguments, Seen cell) {
    problems.add(
        rule.problem(arguments, "the table")
            .position(Position.of(cell.line(), cell.field().number()))
            .columnName(cell.field().header())
            .build());
  }
}
