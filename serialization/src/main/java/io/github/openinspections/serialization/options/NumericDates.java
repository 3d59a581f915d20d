package io.github.openinspections.serialization.options;

import java.util.Locale;

/** How a table orders day and month where a date is three numbers: 04/03/2018. */
public enum NumericDates {
  /** 4 March, as in Britain and most of the world. */
  DAY_FIRST,
  /** April 3, as spreadsheets with American settings write it. */
  MONTH_FIRST;

  /** Returns the name as the command line writes it: {@code day-first}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
