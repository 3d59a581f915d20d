package io.github.openinspections.serialization.items;

import io.github.openinspections.core.time.PartialDate;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed in a sentence: "13 February 2026", "Friday the 1 st of March 2022", "the end of
 * May 2026", "5pm on 31/05/2017", "2026-02-13". Years of two digits are of this century.
 *
 * @param date the date; empty if the words have the form of one and name none
 * @param end the place after it
 */
record DateWords(Optional<PartialDate> date, int end) {
  private static final int YEAR = 4;

  /** Reads a date that begins at a place, after white space; null if there is none. */
  static @Nullable DateWords read(String text, int from) {
    DateTokens tokens = new DateTokens(text, from);
    tokens.skipWordsBeforeDate();
    int first = tokens.number();
    if (first < 0) {
      return monthFirst(tokens);
    }
    char mark = tokens.length() == YEAR ? tokens.joining("-/") : tokens.joining("/.-");
    return mark == 0
        ? tokens.length() == YEAR ? null : dayFirst(tokens, first)
        : numeric(tokens, first, tokens.length() == YEAR, mark);
  }

  private static @Nullable DateWords numeric(
      DateTokens tokens, int first, boolean yearFirst, char mark) {
    int month = tokens.number();
    if (month < 0 || tokens.length() > 2 || tokens.joining(String.valueOf(mark)) == 0) {
      return null;
    }
    int last = tokens.number();
    int digits = tokens.length();
    boolean complete = digits == 2 || (digits == YEAR && !yearFirst);
    if (last < 0 || !complete) {
      return null;
    }
    int year = yearFirst ? first : digits == 2 ? 2000 + last : last;
    return of(tokens, year, month, yearFirst ? last : first);
  }

  private static @Nullable DateWords dayFirst(DateTokens tokens, int day) {
    tokens.skipOrdinal();
    tokens.skip("of");
    int month = tokens.monthOrOtherWord();
    return month < 0 ? null : withYear(tokens, month, day);
  }

  /** "March 2026" is a month; "March 31, 2026" is a day. */
  private static @Nullable DateWords monthFirst(DateTokens tokens) {
    int month = tokens.monthOrOtherWord();
    if (month <= 0) {
      return null;
    }
    tokens.skipComma();
    int number = tokens.number();
    if (number >= 0 && tokens.length() == YEAR) {
      return new DateWords(Optional.of(PartialDate.of(number, month)), tokens.end());
    }
    if (number < 0 || tokens.length() > 2) {
      return null;
    }
    tokens.skipOrdinal();
    return withYear(tokens, month, number);
  }

  private static @Nullable DateWords withYear(DateTokens tokens, int month, int day) {
    tokens.skipComma();
    int year = tokens.number();
    return year < 0 || tokens.length() != YEAR ? null : of(tokens, year, month, day);
  }

  private static DateWords of(DateTokens tokens, int year, int month, int day) {
    return new DateWords(date(year, month, day).filter(tokens::isOnItsWeekday), tokens.end());
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return Optional.of(PartialDate.of(year, month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }
}
