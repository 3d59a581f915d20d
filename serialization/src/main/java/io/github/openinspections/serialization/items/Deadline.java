package io.github.openinspections.serialization.items;

import io.github.openinspections.core.time.PartialDate;

/**
 * A date by which something must be done. Words that name no date of the calendar, such as "within
 * one month of receipt of this report" or "by 31 March", are no deadline.
 */
public sealed interface Deadline {
  /** The words that say it, as printed: "By 13 February 2026". */
  String words();

  /** Where these words begin in the text of the item. */
  int at();

  /**
   * A deadline with its date.
   *
   * @param date a day, or a month where the text names no day
   * @param words the words that say it
   * @param at where they begin
   */
  record Dated(PartialDate date, String words, int at) implements Deadline {}

  /**
   * Words of the form of a date that name none: the calendar has no such day ("By 31 June 2025"),
   * the day has another name ("Monday 13 February 2026" is a Friday), or the month is misspelt.
   *
   * @param words the words that say it
   * @param at where they begin
   */
  record Impossible(String words, int at) implements Deadline {}
}
