package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.csv.DateCells.Seen;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides from the first rows of a table how it writes its dates; {@link DateReport} says what is
 * doubtful. Below every header of joined files there are the same columns of dates, by their names
 * in the mapping; headers that state different orders of day and month have a decision each. Not
 * thread-safe.
 */
final class DateDecision {
  private final Header header;
  private final DateReport report;
  private final DateColumns dates;
  private final Map<String, DateCells> columns = new LinkedHashMap<>();
  private final Set<String> reported = new HashSet<>();
  private boolean contradicted;
  private long rows;

  /**
   * Makes a decision that is not made yet.
   *
   * @param header the first one that it is about
   * @param problems those of the table
   */
  DateDecision(Header header, FileProblems problems) {
    this.header = header;
    this.report = new DateReport(header, problems);
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
    read(records.size());
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
      report.serial(number.get());
    }
  }

  private void order() {
    OrderEvidence evidence = OrderEvidence.of(columns.values(), dates.usual());
    Optional<DateHint> hint = DateHint.of(header);
    if (hint.isPresent()) {
      follow(hint.get(), evidence);
      return;
    }
    boolean shown = !evidence.dayFirst().isEmpty() || !evidence.monthFirst().isEmpty();
    if (!shown && dates.isContradictory()) {
      dates.decide(NumericOrder.UNDECIDED);
      return;
    }
    NumericOrder order = evidence.order();
    dates.decide(order);
    if (order == NumericOrder.MONTH_FIRST) {
      report.monthFirst(evidence);
    } else if (order == NumericOrder.UNDECIDED) {
      report.undecided(evidence);
    }
  }

  /** A header that dates contradict may be older than the dates, so that neither decides. */
  private void follow(DateHint hint, OrderEvidence evidence) {
    if (hint.agrees(evidence)) {
      dates.decide(hint.order());
      return;
    }
    dates.decide(NumericOrder.UNDECIDED);
    report.undecided(hint, evidence);
  }

  /** Counts rows that are read by this decision. */
  void read(long more) {
    rows += more;
  }

  /** Reports once that the cell of a later row has another order, if it has. */
  void contradicted(DateCells column, Seen cell) {
    NumericOrder order = dates.usual().order();
    if (contradicted
        || dates.isFixed()
        || order == NumericOrder.UNDECIDED
        || column.read(dates.usual().in(order.other()), cell).isEmpty()) {
      return;
    }
    contradicted = true;
    report.contradicted(cell, order, rows);
  }

  /**
   * Reports, once for each column, that at least half of what it has so far is not understood.
   *
   * @param where which cells these are
   */
  void unread(Phrase where) {
    columns.values().stream()
        .filter(column -> !reported.contains(column.name()))
        .forEach(column -> column.mostlyUnread().ifPresent(cell -> unread(column, cell, where)));
  }

  /** Reports, now that all cells were seen, columns of which some dates are probably swapped. */
  void converted() {
    for (DateCells column : columns.values()) {
      ConvertedDates converted = column.converted();
      converted.first().ifPresent(cell -> report.converted(converted, cell));
    }
  }

  /** Returns the phrase for the rows that were read by this decision, if there are others. */
  Phrase part() {
    return Phrase.of("below-header").with("rows", "" + rows).with("header", "" + header.line());
  }

  private void unread(DateCells column, Seen first, Phrase where) {
    reported.add(column.name());
    report.unread(column, first, where);
  }
}
