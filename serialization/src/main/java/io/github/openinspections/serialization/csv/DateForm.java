package io.github.openinspections.serialization.csv;

import java.util.Locale;
import java.util.Set;

/**
 * A way in which tables write dates. Case, the kind of dash, full stops at the end and a time of
 * day without a zone do not count in any of them. A year of two digits is 2000 to 2069 or 1970 to
 * 1999.
 */
public enum DateForm {
  /** The day before the month: 31/12/2020, 31.12.2020, 31-12-20. */
  DAY_FIRST("31/12/2020"),
  /** The month before the day, as in the United States: 12/31/2020. */
  MONTH_FIRST("12/31/2020"),
  /** The forms of ISO 8601: 2020-12-31, 2020-12 or 2020. */
  ISO("2020-12-31"),
  /**
   * The month by its name or abbreviation, in English or Welsh: 31 December 2020, Thursday 31st Dec
   * 2020, December 31, 2020, 31-Dec-20, 31 Rhagfyr 2020; a month alone is December 2020 or Dec-20.
   */
  MONTH_NAME("31 December 2020"),
  /** The year before the month and the day: 2020/12/31, 2020.12.31 or 20201231. */
  YEAR_FIRST("2020/12/31"),
  /** A year and a month: 2020_12. */
  YEAR_MONTH("2020_12"),
  /** A month and its year: 12/2020. */
  MONTH_YEAR("12/2020");

  /** The forms of a mapping that names none: British tables, and what programs write. */
  static final Set<DateForm> USUAL =
      Set.of(DAY_FIRST, ISO, MONTH_NAME, YEAR_FIRST, YEAR_MONTH, MONTH_YEAR);

  private final String example;

  DateForm(String example) {
    this.example = example;
  }

  /** Returns a date in this form, for people. */
  String example() {
    return example;
  }

  /** Returns the name as files write it: {@code day-first}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
