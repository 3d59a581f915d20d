package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.text.SpreadsheetNumber;
import io.github.openinspections.core.vocabulary.Absence;
import java.util.Map;
import java.util.Optional;

/** The words that a table writes for an empty cell, some of them with the reason, and its dates. */
final class TableWords {
  private final NothingWords words;
  private final TableDates dates;

  private TableWords(NothingWords words, TableDates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** Returns the usual words and dates, and the words of a table. */
  static TableWords with(Map<String, Optional<Absence>> ofTheTable) {
    return with(ofTheTable, TableDates.USUAL);
  }

  /** Returns the usual words, those of a table and its dates. */
  static TableWords with(Map<String, Optional<Absence>> ofTheTable, TableDates dates) {
    return new TableWords(NothingWords.with(ofTheTable), dates);
  }

  TableDates dates() {
    return dates;
  }

  /** Whether a text means that there is no value. */
  boolean isAbsence(String text) {
    return words.find(text).isPresent();
  }

  /** Returns why there is no value, if a text says so. */
  Optional<Absence> absence(String text) {
    return words.find(text).flatMap(NothingWords.Group::reason);
  }

  /** Whether a text says that there was no inspection yet. */
  boolean isNotYet(String text) {
    return says(text, NothingWords.Says.NOT_YET);
  }

  /** Whether a text says that there is a value, which it does not show. */
  boolean hidesValue(String text) {
    return says(text, NothingWords.Says.HIDDEN);
  }

  private boolean says(String text, NothingWords.Says what) {
    return words.find(text).filter(group -> group.says() == what).isPresent();
  }

  /** Whether two texts are the same word. */
  static boolean same(String word, String text) {
    return key(word).equals(key(text));
  }

  /** Returns a key that all spellings of a word share, by {@link Folding}. */
  static String key(String text) {
    return Folding.of(text);
  }

  /** Returns a text without what nobody sees at its ends; no-break spaces, marks of order. */
  static String stripped(String text) {
    int from = strippedFrom(text, 0);
    return text.substring(from, strippedTo(text, from, text.length()));
  }

  /** Returns where the text goes on after spaces. */
  static int strippedFrom(String text, int from) {
    int start = from;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Returns where the text ends before spaces, but not before a place. */
  static int strippedTo(String text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        ? Folding.isSpace(c)
        : c > '~' && (Folding.isSpace(c) || Folding.isInvisible(c));
  }

  /** Whether a text has a letter of any script. */
  static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is in scientific notation: 1.02E+07 can be any of many. */
  static boolean isRounded(String text) {
    return SpreadsheetNumber.isRounded(text);
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
