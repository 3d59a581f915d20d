package io.github.openinspections.serialization.items;

import io.github.openinspections.core.time.PartialDate;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the words and numbers of a date one after another. */
final class DateTokens {
  private static final int MOST_DIGITS = 4;
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_WORD = 12;
  private static final int SHORT = 3;

  /** "the end of", "close of business on", "no later than", and a label's "by". */
  private static final Set<String> BEFORE =
      Set.of(
          "the",
          "end",
          "start",
          "beginning",
          "of",
          "close",
          "business",
          "on",
          "at",
          "by",
          "no",
          "later",
          "latest",
          "than",
          "noon",
          "midday",
          "midnight",
          "completed",
          "be",
          "to");

  private static final Set<String> TIMES = Set.of("am", "pm", "noon", "midday", "midnight");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Map<String, Integer> MONTHS = names(Month.values());
  private static final Map<String, Integer> WEEKDAYS = names(DayOfWeek.values());

  private final String text;
  private int at;
  private int length;
  private int weekday;

  DateTokens(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Returns the numbers of names in their order, by the names and by their first letters. */
  private static Map<String, Integer> names(Enum<?>[] inOrder) {
    Map<String, Integer> names = new HashMap<>();
    int number = 0;
    for (Enum<?> one : inOrder) {
      number++;
      String name = one.name().toLowerCase(Locale.ROOT);
      names.put(name, number);
      names.put(name.substring(0, SHORT), number);
    }
    return Map.copyOf(names);
  }

  int end() {
    return at;
  }

  /** The number of digits of the last number. */
  int length() {
    return length;
  }

  /** Skips what may be between "by" and a date, and keeps the day of the week. */
  void skipWordsBeforeDate() {
    for (int i = 0; i < MOST_WORDS; i++) {
      String word = word();
      int day = WEEKDAYS.getOrDefault(word, 0);
      if (day > 0) {
        weekday = day;
      } else if (!BEFORE.contains(word) && !skipTime()) {
        return;
      }
      if (!word.isEmpty()) {
        take(word);
        skipComma();
      }
    }
  }

  /** Skips "5pm" and "12 noon"; false if there is none. */
  private boolean skipTime() {
    int before = at;
    if (number() >= 0 && length <= 2 && TIMES.contains(word())) {
      take(word());
      return true;
    }
    at = before;
    return false;
  }

  /** Reads a number of at most four digits; -1 if there is none. */
  int number() {
    int start = Blanks.skip(text, at, text.length());
    int end = start;
    int number = 0;
    while (end < text.length()
        && NumberMark.isDigit(text.charAt(end))
        && end - start <= MOST_DIGITS) {
      number = number * 10 + text.charAt(end) - '0';
      end++;
    }
    length = end - start;
    if (length == 0 || length > MOST_DIGITS) {
      return -1;
    }
    at = end;
    return number;
  }

  /** Reads one of these marks directly after a number and before a digit; 0 if there is none. */
  char joining(String marks) {
    boolean there =
        at + 1 < text.length()
            && marks.indexOf(text.charAt(at)) >= 0
            && NumberMark.isDigit(text.charAt(at + 1));
    return there ? text.charAt(at++) : 0;
  }

  void skipOrdinal() {
    String word = word();
    if (ORDINALS.contains(word)) {
      take(word);
    }
  }

  void skip(String expected) {
    if (word().equals(expected)) {
      take(expected);
    }
  }

  void skipComma() {
    int next = Blanks.skip(text, at, text.length());
    if (next < text.length() && text.charAt(next) == ',') {
      at = next + 1;
    }
  }

  /** Reads a month; 0 for a word that is none, -1 if there is no word. */
  int monthOrOtherWord() {
    String word = word();
    if (word.length() < SHORT) {
      return -1;
    }
    take(word);
    return word.equals("sept") ? Month.SEPTEMBER.getValue() : MONTHS.getOrDefault(word, 0);
  }

  /** Whether a date is on the day of the week that is printed with it, if one is. */
  boolean isOnItsWeekday(PartialDate date) {
    return weekday == 0 || date.earliest().getDayOfWeek().getValue() == weekday;
  }

  /** Returns the next word in small letters; empty if there is none. */
  private String word() {
    int start = Blanks.skip(text, at, text.length());
    int end = start;
    while (end < text.length()
        && Character.isLetter(text.charAt(end))
        && end - start <= LONGEST_WORD) {
      end++;
    }
    return end - start > LONGEST_WORD ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void take(String word) {
    at = Blanks.skip(text, at, text.length()) + word.length();
  }
}
