package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.csv.DateCells.Seen;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides from the first rows of a table how it writes dates, and says what is doubtful. */
final class DateDecision {
  private final Header header;
  private final DateColumns dates;
  private final List<DateCells> columns;

  private DateDecision(Header header, List<DateCells> columns) {
    this.header = header;
    this.dates = header.dates();
    this.columns = columns;
  }

  /** Decides about all columns of dates, of which some rows were seen. */
  static void make(Header header, List<DateCells> columns, int rows) {
    DateDecision decision = new DateDecision(header, columns);
    columns.forEach(decision::dayNumbers);
    if (!decision.dates.isFixed()) {
      decision.order();
    }
    columns.forEach(column -> decision.unread(column, rows));
  }

  private void dayNumbers(DateCells column) {
    Optional<Seen> number = column.dayNumber(dates.usual(), dates.epoch());
    if (number.isPresent()) {
      dates.readNumbers(column.field());
      Map<String, String> arguments = new LinkedHashMap<>();
      arguments.put("column", column.field().header());
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
    OrderEvidence evidence = new OrderEvidence();
    columns.forEach(column -> evidence.add(column, dates.usual()));
    NumericOrder order = evidence.order();
    dates.decide(order);
    if (order == NumericOrder.MONTH_FIRST) {
      monthFirst(evidence);
    } else if (order == NumericOrder.UNDECIDED) {
      undecided(evidence);
    }
  }

  private void monthFirst(OrderEvidence evidence) {
    Seen shows = evidence.monthFirst().get(0);
    int others = evidence.dayFirst().size();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("count", "" + evidence.monthFirst().size());
    arguments.put("total", "" + evidence.total());
    arguments.put("value", shows.text());
    arguments.put("line", "" + shows.line());
    arguments.put("others", others == 0 ? "none" : "" + others);
    report(ReadingRule.MONTH_FIRST, arguments, shows);
  }

  /** Where no cell has the day first, too few have the month first for so many that could. */
  private void undecided(OrderEvidence evidence) {
    Seen month = evidence.monthFirst().get(0);
    boolean against = !evidence.dayFirst().isEmpty();
    List<Seen> others = against ? evidence.dayFirst() : evidence.either();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", month.text());
    arguments.put("line", "" + month.line());
    arguments.put("count", "" + evidence.monthFirst().size());
    arguments.put("total", "" + evidence.total());
    arguments.put("other", others.get(0).text());
    arguments.put("otherLine", "" + others.get(0).line());
    arguments.put(
        "others",
        (against
            ? "has the day first, as " + others.size() + " do"
            : "could have either first, as " + others.size() + " could"));
    report(ReadingRule.UNDECIDED_DATES, arguments, month);
  }

  private void unread(DateCells column, int rows) {
    TableDates read = dates.of(column.field());
    List<Seen> unread = column.unread(read);
    long filled = column.filled(read);
    if (!unread.isEmpty() && unread.size() * 2L >= filled) {
      Map<String, String> arguments = new LinkedHashMap<>();
      arguments.put("column", column.field().header());
      arguments.put("count", "" + unread.size());
      arguments.put("total", "" + filled);
      arguments.put("rows", "" + rows);
      arguments.put("value", unread.get(0).text());
      arguments.put("line", "" + unread.get(0).line());
      arguments.put("expected", read.expected());
      report(ReadingRule.UNREAD_DATES, arguments, unread.get(0));
    }
  }

  private void report(ReadingRule rule, Map<String, String> arguments, Seen cell) {
    report(header, rule, arguments, cell);
  }

  /** Reports a problem of the table at the cell that shows it. */
  static void report(Header header, ReadingRule rule, Map<String, String> arguments, Seen cell) {
    header
        .problems()
        .add(
            rule.problem(arguments, "the table")
                .position(Position.of(cell.line(), cell.field().number()))
                .columnName(cell.field().header())
                .build());
  }
}
