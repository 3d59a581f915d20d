package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.Folding;
import java.util.List;
import java.util.Locale;

/**
 * What the spellings of one header have in common. "URN [note 1]", "urn" and "U.R.N." are one
 * header, and so are "Event number", "Event.number" as R writes it, and "event_number".
 */
final class HeaderNames {
  /** A UTF-8 byte order mark that the writer of the table took for Windows-1252, once or twice. */
  private static final List<String> GARBLED_MARKS = List.of("ï»¿", "Ã¯Â»Â¿", "\ufeff");

  /** Above this a header has no footnote mark; 2019 in brackets is a year. */
  private static final int LONGEST_NUMBER = 2;

  private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡§";

  private HeaderNames() {}

  /** Returns the letters and digits of a header, in small letters, without footnote marks. */
  static String key(String header) {
    return letters(withoutNotes(text(header)));
  }

  /** Returns the letters and digits of a header with those of its footnote marks. */
  static String whole(String header) {
    return letters(text(header));
  }

  /** Returns a header folded, with its punctuation and its footnote marks. */
  static String exact(String header) {
    return Folding.of(text(header));
  }

  /** Returns the words of a header without footnote marks, whatever is between them. */
  static String spaced(String header) {
    String folded = Folding.of(words(header));
    return Folding.of(folded.replace('.', ' ').replace('_', ' ').replace('-', ' '));
  }

  /** Returns a header without byte order marks, quotation marks around it and footnote marks. */
  static String words(String header) {
    return withoutNotes(text(header));
  }

  /** A mark before a quotation mark makes it part of the header. */
  private static String text(String header) {
    String text = TableWords.stripped(header);
    boolean marked = false;
    for (int i = 0; i < GARBLED_MARKS.size(); i++) {
      String mark = GARBLED_MARKS.get(i);
      if (text.startsWith(mark)) {
        text = TableWords.stripped(text.substring(mark.length()));
        marked = true;
        i = -1; // another one may follow
      }
    }
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return marked && quoted ? text.substring(1, text.length() - 1) : text;
  }

  /** Returns the letters and digits; a header without any has itself. */
  private static String letters(String text) {
    String folded = Folding.of(text);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        letters.appendCodePoint(c);
      } else if (c == '&') {
        letters.append("and");
      } else if (c == '%') {
        letters.append("percent"); // "Good" is a count, "Good %" its share
      }
    }
    return letters.isEmpty() ? folded : letters.toString();
  }

  /** Returns the text without the footnote marks at its end; one of marks alone stays. */
  private static String withoutNotes(String text) {
    String left = text;
    for (String next = withoutNote(left); !next.isEmpty(); next = withoutNote(left)) {
      left = next;
    }
    return left;
  }

  /** Returns what is before the last footnote mark; empty if there is no mark, or nothing else. */
  private static String withoutNote(String text) {
    int last = text.length() - 1;
    if (last < 1) {
      return "";
    }
    char end = text.charAt(last);
    if (RAISED.indexOf(end) >= 0) {
      return TableWords.stripped(text.substring(0, last));
    }
    int open = end == ']' ? text.lastIndexOf('[') : end == ')' ? text.lastIndexOf('(') : -1;
    return open > 0 && isNote(text.substring(open + 1, last), end)
        ? TableWords.stripped(text.substring(0, open))
        : "";
  }

  /** Whether brackets hold a footnote: "note 1", "notes 2, 3", "2", and in square ones a letter. */
  private static boolean isNote(String inside, char end) {
    String small = TableWords.stripped(inside).toLowerCase(Locale.ROOT);
    if (small.length() == 1 && small.charAt(0) >= 'a' && small.charAt(0) <= 'z') {
      return end == ']';
    }
    String numbers = small.replace("foot", "").replace("notes", "").replace("note", "");
    boolean named = small.contains("note");
    int digits = 0;
    for (int i = 0; i < numbers.length(); i++) {
      char c = numbers.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits > LONGEST_NUMBER || (digits == 0 && " ,;.&".indexOf(c) < 0)) {
        return false;
      }
    }
    return named || !numbers.isEmpty();
  }
}
