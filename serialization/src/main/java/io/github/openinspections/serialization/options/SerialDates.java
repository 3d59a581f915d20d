package io.github.openinspections.serialization.options;

/** The day from which a spreadsheet counts, where a column of dates holds numbers of days. */
public enum SerialDates {
  /** Day 1 is 1 January 1900, and there is a 29 February 1900: what spreadsheets do by default. */
  FROM_1900("1900"),
  /** Day 0 is 1 January 1904: workbooks from old Macintosh versions of Excel. */
  FROM_1904("1904");

  private final String year;

  SerialDates(String year) {
    this.year = year;
  }

  /** Returns the year: {@code 1900}. */
  @Override
  public String toString() {
    return year;
  }
}
