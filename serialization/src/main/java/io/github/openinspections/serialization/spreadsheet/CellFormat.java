package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.SerialDates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How a cell shows its number: as a date, of which the text has what people see, or otherwise. */
enum CellFormat {
  /** As it is. */
  NONE,
  /** In hundredths: 75% for 0.75. */
  PERCENT,
  /** A year: 2018. */
  YEAR,
  /** A month: 2018-05. */
  MONTH,
  /** A day: 2018-05-12. */
  DAY,
  /** A day with the time of day: 2018-05-12T09:30:00. */
  DAY_AND_TIME,
  /** A time of day: 09:30:00. */
  TIME;

  private static final long SECONDS_A_DAY = 86_400;

  /** The last day that a spreadsheet can show, in the year 9999. */
  private static final long LAST = 2_958_465;

  /** Returns what a number of ISO/IEC 29500-1, section 18.8.30 means. */
  static CellFormat builtIn(int id) {
    if (id == 9 || id == 10) {
      return PERCENT;
    } else if (id == 22) {
      return DAY_AND_TIME;
    } else if (id == 17 || id == 55) {
      return MONTH;
    } else if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
      return TIME;
    }
    boolean day = (id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id == 36;
    return day || (id >= 50 && id <= 58) ? DAY : NONE;
  }

  /** Returns what a format means, such as {@code dd/mm/yyyy;@} or {@code 0.0%}. */
  static CellFormat of(String format) {
    String letters = FormatLetters.of(format);
    if (letters.contains("%")) {
      return PERCENT;
    }
    boolean day = letters.contains("d");
    boolean year = letters.contains("y");
    boolean time = letters.contains("h") || letters.contains("s");
    boolean month = letters.contains("m");
    if (day || (year && time)) {
      return time ? DAY_AND_TIME : DAY;
    } else if (year) {
      return month ? MONTH : YEAR;
    }
    return time ? TIME : month ? MONTH : NONE;
  }

  /** Returns what people see of a number that is no date. */
  String number(String written) {
    return this == PERCENT ? NumberText.percentage(written) : NumberText.of(written);
  }

  /**
   * Returns the date, if the number is one. Day 60 of the calendar from 1900 is the 29th of
   * February of that year, which never was.
   */
  Optional<String> date(String written, SerialDates from) {
    if (this == NONE || this == PERCENT || written.length() > 40) {
      return Optional.empty();
    }
    BigDecimal number;
    try {
      number = new BigDecimal(written.strip());
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
    if (number.signum() < 0
        || number.compareTo(BigDecimal.valueOf(LAST + 1)) >= 0
        || number.scale() > 100) {
      return Optional.empty();
    }
    long seconds =
        number
            .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    return at(seconds / SECONDS_A_DAY, seconds % SECONDS_A_DAY, from);
  }

  private Optional<String> at(long serial, long seconds, SerialDates from) {
    if (this == TIME && serial == 0) {
      return Optional.of(time(seconds));
    } else if (this == TIME
        || (from == SerialDates.FROM_1900 && (serial == 0 || serial == 60))
        || serial > LAST) {
      return Optional.empty();
    }
    LocalDate day = from.day(serial);
    String text = day.toString();
    return switch (this) {
      case YEAR -> Optional.of(text.substring(0, 4));
      case MONTH -> Optional.of(text.substring(0, 7));
      case DAY_AND_TIME -> Optional.of(seconds == 0 ? text : text + "T" + time(seconds));
      case DAY, TIME, NONE, PERCENT -> day.getYear() > 9999 ? Optional.empty() : Optional.of(text);
    };
  }

  private static String time(long seconds) {
    return LocalTime.ofSecondOfDay(seconds).format(DateTimeFormatter.ISO_LOCAL_TIME);
  }

  /** Returns a date as written by ISO 8601, as far as this format shows it. */
  String shown(String written) {
    boolean isDay = written.length() >= 10 && written.charAt(4) == '-' && written.charAt(7) == '-';
    return switch (this) {
      case YEAR -> isDay ? written.substring(0, 4) : written;
      case MONTH -> isDay ? written.substring(0, 7) : written;
      case DAY -> isDay && written.startsWith("T", 10) ? written.substring(0, 10) : written;
      case DAY_AND_TIME, TIME, NONE, PERCENT -> withoutMidnight(written);
    };
  }

  private static String withoutMidnight(String written) {
    int time = written.indexOf('T');
    String rest = time < 0 ? "" : written.substring(time + 1);
    return time > 0 && rest.chars().allMatch(c -> "0:.Z".indexOf(c) >= 0)
        ? written.substring(0, time)
        : written;
  }
}
