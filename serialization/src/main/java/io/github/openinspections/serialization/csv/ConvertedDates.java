package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.csv.DateCells.Seen;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether a spreadsheet program has swapped day and month of some dates of a column. Where it
 * expects the other order, it converts 04/05/2018 to another day, and leaves 13/05/2018 as text:
 * the converted dates have no day above 12, and the others no first number up to 12. A single cell
 * that does not fit shows that it was not so. Not thread-safe.
 */
final class ConvertedDates {
  private static final int LAST_MONTH = 12;

  /**
   * So many different dates of either kind are no chance: of columns with both, one in a thousand
   * has them.
   */
  private static final int ENOUGH = 5;

  /** Cells of one kind, and some of their different dates. */
  private static final class Kind {
    private final Set<DateInterval> different = new HashSet<>();
    private Optional<Seen> first = Optional.empty();
    private long count;

    void add(Seen cell, DateInterval date) {
      first = first.or(() -> Optional.of(cell));
      count++;
      if (different.size() < ENOUGH) {
        different.add(date);
      }
    }

    boolean isEnough() {
      return different.size() == ENOUGH;
    }
  }

  private final Kind converted = new Kind();
  private final Kind numeric = new Kind();
  private NumericOrder order = NumericOrder.UNDECIDED;
  private boolean possible = true;

  /** Whether no cell so far shows that nothing was swapped. */
  boolean isPossible() {
    return possible;
  }

  /** Adds a cell of a column. */
  void add(Seen cell, TableDates dates, DateCells column) {
    if (!possible) {
      return;
    }
    long numbers = NumericText.of(withoutTime(cell.text()));
    if (NumericText.isOfDay(numbers)) {
      boolean byDay = NumericText.number(numbers, 0) > LAST_MONTH;
      boolean byMonth = NumericText.number(numbers, 1) > LAST_MONTH;
      if (!byDay && !byMonth) {
        possible = false;
      } else if (byDay != byMonth) {
        only(byDay ? NumericOrder.DAY_FIRST : NumericOrder.MONTH_FIRST, cell, dates, column);
      }
    } else {
      column.read(dates, cell).ifPresent(date -> whole(cell, date));
    }
  }

  private void only(NumericOrder one, Seen cell, TableDates dates, DateCells column) {
    Optional<DateInterval> date = column.read(dates.in(one), cell).filter(ConvertedDates::isDay);
    if (date.isPresent()) {
      possible = order == NumericOrder.UNDECIDED || order == one;
      order = one;
      numeric.add(cell, date.get());
    }
  }

  /** A date such as 5 May is the same in both orders. */
  private void whole(Seen cell, DateInterval date) {
    OptionalInt day = date.start().day();
    if (!isDay(date) || day.isEmpty()) {
      return;
    }
    possible = day.getAsInt() <= LAST_MONTH;
    if (day.getAsInt() != date.start().month().orElse(0)) {
      converted.add(cell, date);
    }
  }

  private static boolean isDay(DateInterval date) {
    return date.start().precision() == PartialDate.Precision.DAY && date.start().equals(date.end());
  }

  private static String withoutTime(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** Returns the first cell that was probably swapped. */
  Optional<Seen> first() {
    return possible && converted.isEnough() && numeric.isEnough()
        ? converted.first
        : Optional.empty();
  }

  /** Returns what a message says about it. */
  Map<String, String> arguments(Seen swapped) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", swapped.field().header());
    arguments.put("converted", "" + converted.count);
    arguments.put("value", swapped.text());
    arguments.put("line", "" + swapped.line());
    arguments.put("count", "" + numeric.count);
    numeric.first.ifPresent(
        cell -> {
          arguments.put("text", cell.text());
          arguments.put("otherLine", "" + cell.line());
        });
    arguments.put("order", order.phrase());
    arguments.put("other", order.other().phrase());
    return arguments;
  }
}
