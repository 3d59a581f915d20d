package io.github.openinspections.serialization.csv;

import java.util.Locale;
import java.util.Set;

/**
 * A way in which tables write dates. A midnight that a spreadsheet has added after a date is
 * ignored in all of them.
 */
public enum DateForm {
  /** The day before the month: 31/12/2020, 31.12.2020, 31-12-20. */
  DAY_FIRST("31/12/2020, 31/12/20"),
  /** The month before the day, as in the United States: 12/31/2020. */
  MONTH_FIRST("12/31/2020, 12/31/20"),
  /** The forms of ISO 8601: 2020-12-31, 2020-12 or 2020. */
  ISO("2020-12-31"),
  /** A year and a month: 2020_12. */
  YEAR_MONTH("2020_12");

  /**
   * The forms of a mapping that names none: British tables, and what programs write. The month is
   * never first.
   */
  static final Set<DateForm> USUAL = Set.of(DAY_FIRST, ISO, YEAR_MONTH);

  private final String examples;

  DateForm(String examples) {
    this.examples = examples;
  }

  /** Returns dates in this form, for people. */
  String examples() {
    return examples;
  }

  /** Returns the name as files write it: {@code day-first}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
