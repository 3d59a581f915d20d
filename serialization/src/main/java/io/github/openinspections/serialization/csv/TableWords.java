package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that a table writes for an empty cell, some of them with the reason, and its dates. */
final class TableWords {
  /** Written by programs and databases; most give no reason. */
  private static final Map<String, Optional<Absence>> USUAL =
      Map.ofEntries(
          Map.entry("nan", Optional.empty()),
          Map.entry("NaN", Optional.empty()),
          Map.entry("NA", Optional.empty()),
          Map.entry("N/A", Optional.empty()),
          Map.entry("NULL", Optional.empty()),
          Map.entry("None", Optional.empty()),
          Map.entry(".", Optional.empty()),
          Map.entry("-", Optional.empty()),
          Map.entry("Not found or not applicable.", Optional.empty()),
          Map.entry("inspection_pre_dates_judgement", Optional.of(Absence.NOT_YET_INTRODUCED)),
          Map.entry("not_reported_post_reform", Optional.of(Absence.NO_LONGER_MADE)),
          Map.entry("data_unreadable", Optional.of(Absence.UNREADABLE)));

  private static final Pattern ROUNDED =
      Pattern.compile("[0-9]+(\\.[0-9]+)?[Ee]\\+[0-9]+|[0-9]\\.[0-9]+[Ee][0-9]+");

  private final Map<String, Optional<Absence>> words;
  private final TableDates dates;

  private TableWords(Map<String, Optional<Absence>> words, TableDates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** Returns the usual words and dates, and the words of a table. */
  static TableWords with(Map<String, Optional<Absence>> ofTheTable) {
    return with(ofTheTable, TableDates.USUAL);
  }

  /** Returns the usual words, those of a table and its dates. */
  static TableWords with(Map<String, Optional<Absence>> ofTheTable, TableDates dates) {
    Map<String, Optional<Absence>> words = new HashMap<>(USUAL);
    words.putAll(ofTheTable);
    return new TableWords(Map.copyOf(words), dates);
  }

  TableDates dates() {
    return dates;
  }

  boolean isAbsence(String text) {
    return words.containsKey(text);
  }

  Optional<Absence> absence(String text) {
    return words.getOrDefault(text, Optional.empty());
  }

  /** Whether two texts are the same word. */
  static boolean same(String word, String text) {
    return key(word).equals(key(text));
  }

  /** Returns a key that all spellings of a word share: case and white space do not count. */
  static String key(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }

  /** Returns a text without white space at its ends; spreadsheets leave no-break spaces there. */
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u0085'
        || c == '\u00a0'
        || c == '\u2007'
        || c == '\u202f';
  }

  /** Whether a number is in scientific notation: 1.02E+07 can be any of many. */
  static boolean isRounded(String text) {
    return ROUNDED.matcher(text).matches();
  }

  /** Returns a text with single spaces and no white space at its ends. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().stripTrailing();
  }

  /** Returns a number without the ".0" that a spreadsheet or data frame has appended. */
  static String withoutFraction(String text) {
    int end = text.length() - 2;
    return end > 0
            && text.endsWith(".0")
            && text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9')
        ? text.substring(0, end)
        : text;
  }
}
