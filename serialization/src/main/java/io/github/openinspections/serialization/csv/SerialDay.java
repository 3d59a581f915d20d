package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.options.SerialDates;
import java.time.LocalDate;
import java.util.Optional;

/** A spreadsheet's number of a day: 43232, perhaps with ".0" or a part of the day. */
final class SerialDay {
  private static final int DIGITS = 5;
  private static final int LONGEST = 24;

  private SerialDay() {}

  /** Returns the day, if the text is the number of a day from 1990 to 2099. */
  static Optional<PartialDate> read(String text, SerialDates from) {
    if (text.length() < DIGITS || text.length() > LONGEST) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == DIGITS ? c != '.' || i == text.length() - 1 : c < '0' || c > '9') {
        return Optional.empty();
      }
      number = i < DIGITS ? number * 10 + (c - '0') : number;
    }
    LocalDate day = from.day(number);
    return day.getYear() < 1990 || day.getYear() > 2099
        ? Optional.empty()
        : Optional.of(PartialDate.from(day));
  }
}
