package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date with the name of its month: 12 May 2018, May 12, 2018, 21-jun-18, 5ed o fai 2019. */
final class NamedDate {
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "af", "il", "ail", "ydd", "ed", "fed", "eg", "ain");

  private static final int MOST_TOKENS = 12;

  /** A number or a word; how it is apart from the one before: a space, a hyphen, or not at all. */
  private record Token(String text, char apart) {
    boolean isNumber() {
      return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
  }

  private final List<Token> tokens;
  private int at;

  private NamedDate(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads a date or the beginning of one, such as "5" or "28 june"; null if it is none. */
  static @Nullable DateParts read(String key) {
    List<Token> tokens = new ArrayList<>();
    return tokens(key, tokens) ? new NamedDate(tokens).date() : null;
  }

  /** Between two tokens there are spaces and at most one other mark. */
  private static boolean tokens(String key, List<Token> tokens) {
    int i = 0;
    while (i < key.length() && tokens.size() < MOST_TOKENS) {
      char apart = 0;
      for (; i < key.length() && "-/., ".indexOf(key.charAt(i)) >= 0; i++) {
        char mark = key.charAt(i);
        if (mark != ' ' && apart != 0 && apart != ' ') {
          return false;
        }
        apart = mark == ' ' && apart != 0 ? apart : mark;
      }
      int from = i;
      while (i < key.length() && isWord(key.charAt(i))) {
        i++;
      }
      if (i == from) {
        while (i < key.length() && isDigit(key.charAt(i))) {
          i++;
        }
      }
      if (i == from || (tokens.isEmpty() && apart != 0)) {
        return false;
      }
      tokens.add(new Token(key.substring(from, i), apart));
    }
    return i == key.length() && !tokens.isEmpty();
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private @Nullable DateParts date() {
    int weekday = weekday();
    if (!skip("the")) {
      skip("y");
    }
    DateParts date = isYearNext() ? yearFirst() : isNumberNext() ? dayFirst() : monthFirst();
    return at < tokens.size() || date == null
        ? null
        : new DateParts(date.year(), date.month(), date.day(), weekday);
  }

  private int weekday() {
    if (skip("dydd") || skip("ddydd")) {
      return at < tokens.size() ? MonthNames.welshDay(tokens.get(at++).text()) : 0;
    }
    int day = at < tokens.size() ? MonthNames.day(tokens.get(at).text()) : 0;
    at += day > 0 ? 1 : 0;
    return day;
  }

  private @Nullable DateParts yearFirst() {
    int year = number();
    int month = month();
    int day = month > 0 && isNumberNext() ? day() : 0;
    return month < 1 || day < 0 ? null : new DateParts(year, month, day, 0);
  }

  private @Nullable DateParts dayFirst() {
    int day = day();
    if (!skip("of")) {
      skip("o");
    }
    int month = at < tokens.size() ? month() : 0;
    int year = month > 0 && at < tokens.size() ? year() : 0;
    return day < 0 || month < 0 || year < 0 ? null : new DateParts(year, month, day, 0);
  }

  /** Of "june 19" nobody knows whether it is a day or a year; "jun-19" is a spreadsheet's month. */
  private @Nullable DateParts monthFirst() {
    int month = month();
    if (month < 1 || at == tokens.size()) {
      return month < 1 ? null : new DateParts(0, month, 0, 0);
    }
    if (isYearNext() || (isNumberNext() && tokens.get(at).apart() == '-' && isLast())) {
      return new DateParts(year(), month, 0, 0);
    }
    int day = isNumberNext() ? day() : -1;
    return day > 0 && isYearNext() ? new DateParts(number(), month, day, 0) : null;
  }

  private boolean isLast() {
    return at == tokens.size() - 1;
  }

  private boolean isNumberNext() {
    return at < tokens.size() && tokens.get(at).isNumber();
  }

  private boolean isYearNext() {
    return isNumberNext() && tokens.get(at).text().length() == 4;
  }

  private int number() {
    return Integer.parseInt(tokens.get(at++).text());
  }

  /** Returns the day of the month, -1 if there is none. */
  private int day() {
    int day = tokens.get(at).text().length() <= 2 ? number() : -1;
    if (day > 0 && at < tokens.size() && tokens.get(at).apart() == 0) {
      at += ORDINALS.contains(tokens.get(at).text()) ? 1 : 0;
    }
    return day < 1 || day > 31 ? -1 : day;
  }

  private int month() {
    if (!skip("mis")) {
      skip("fis");
    }
    int month = at < tokens.size() ? MonthNames.month(tokens.get(at).text()) : 0;
    at += month > 0 ? 1 : 0;
    return month == 0 ? -1 : month;
  }

  private int year() {
    int digits = isNumberNext() ? tokens.get(at).text().length() : 0;
    return digits == 4 ? number() : digits == 2 ? TableDates.year(number()) : -1;
  }

  private boolean skip(String word) {
    boolean there = at < tokens.size() && tokens.get(at).text().equals(word);
    at += there ? 1 : 0;
    return there;
  }
}
