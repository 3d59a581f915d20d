package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.serialization.csv.DateCells.Seen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the numeric dates of a table show about the order of day and month. */
final class OrderEvidence {
  /** Of cells that can be only one order, so many show it for each that shows the other. */
  private static final int FOR_A_SLIP = 20;

  /** Of the numeric dates of a year with the month first, three in five have a day above 12. */
  private static final int FOR_THE_MONTH = 4;

  private final List<Seen> dayFirst = new ArrayList<>();
  private final List<Seen> monthFirst = new ArrayList<>();
  private final List<Seen> either = new ArrayList<>();

  /** Dates of columns with numeric ones that are the same in both orders, or have none. */
  private final List<Seen> neither = new ArrayList<>();

  private int same;

  private OrderEvidence() {}

  /**
   * Returns what the columns of dates show. Rows that are refused for their width show something
   * only where no other does: their cells may belong to other columns.
   */
  static OrderEvidence of(Collection<DateCells> columns, TableDates dates) {
    OrderEvidence evidence = new OrderEvidence();
    columns.forEach(column -> evidence.add(column, dates));
    if (evidence.dayFirst.isEmpty() && evidence.monthFirst.isEmpty()) {
      columns.forEach(column -> evidence.addRefused(column, dates));
    }
    return evidence;
  }

  private void add(DateCells column, TableDates dates) {
    TableDates byDay = dates.in(NumericOrder.DAY_FIRST);
    TableDates byMonth = dates.in(NumericOrder.MONTH_FIRST);
    List<Seen> others = new ArrayList<>();
    int before = total();
    for (Seen cell : column.cells()) {
      Optional<DateInterval> day = column.read(byDay, cell);
      Optional<DateInterval> month = column.read(byMonth, cell);
      if (!day.equals(month)) {
        (month.isEmpty() ? dayFirst : day.isEmpty() ? monthFirst : either).add(cell);
      } else if (day.isPresent()) {
        others.add(cell);
        same += NumericText.isOfDay(NumericText.of(cell.text())) ? 1 : 0;
      }
    }
    if (total() > before) {
      neither.addAll(others);
    }
  }

  private void addRefused(DateCells column, TableDates dates) {
    for (Seen cell : column.ofRefused()) {
      boolean day = column.read(dates.in(NumericOrder.DAY_FIRST), cell).isPresent();
      if (day != column.read(dates.in(NumericOrder.MONTH_FIRST), cell).isPresent()) {
        (day ? dayFirst : monthFirst).add(cell);
      }
    }
  }

  /** Returns the order that the cells show; without any evidence, that of Britain. */
  NumericOrder order() {
    int days = dayFirst.size();
    int months = monthFirst.size();
    if (months == 0 || areSlips(months, days)) {
      return NumericOrder.DAY_FIRST;
    }
    boolean shown = days == 0 ? months * FOR_THE_MONTH >= dates() : areSlips(days, months);
    return shown ? NumericOrder.MONTH_FIRST : NumericOrder.UNDECIDED;
  }

  /** Whether there are so few dates beside many that they are mistakes. */
  static boolean areSlips(int few, int many) {
    return many > 0 && few * FOR_A_SLIP <= many;
  }

  /** Returns the dates that can have one order only. */
  List<Seen> showing(NumericOrder order) {
    return order == NumericOrder.MONTH_FIRST ? monthFirst : dayFirst;
  }

  /** A few numeric dates among many others are slips, and slips show nothing. */
  private int dates() {
    return dayFirst.size() + monthFirst.size() + either.size() + neither.size();
  }

  /** Returns the dates because of which those with the month first do not decide. */
  List<Seen> against() {
    return !dayFirst.isEmpty() ? dayFirst : !either.isEmpty() ? either : neither;
  }

  /** Returns how many cells are numeric dates. */
  int total() {
    return dayFirst.size() + monthFirst.size() + either.size() + same;
  }

  List<Seen> dayFirst() {
    return dayFirst;
  }

  List<Seen> monthFirst() {
    return monthFirst;
  }

  List<Seen> either() {
    return either;
  }
}
