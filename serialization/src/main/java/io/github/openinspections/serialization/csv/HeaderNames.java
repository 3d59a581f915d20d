package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.Folding;
import java.util.List;

/**
 * What the spellings of one header have in common. "URN [note 1]", "urn" and "U.R.N." are one
 * header, and so are "Event number", "Event.number" as R writes it, and "event_number".
 */
final class HeaderNames {
  /** A UTF-8 byte order mark that the writer of the table took for Windows-1252, once or twice. */
  private static final List<String> GARBLED_MARKS = List.of("ï»¿", "Ã¯Â»Â¿", "\ufeff");

  /** Above this a header has no footnote mark; 2019 in brackets is a year. */
  private static final int LONGEST_NUMBER = 2;

  private static final String AND = "and";
  private static final String PERCENT = "percent";
  private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡§";

  /** A cell above this is no header: it has no marks, and is its own key. */
  private static final int LONGEST = 1000;

  private HeaderNames() {}

  /**
   * Returns the letters and digits of a header, in small letters, without footnote marks and
   * without the form of dates that it states.
   */
  static String key(String header) {
    return isTooLong(header) ? header : letters(withoutNotes(text(header)));
  }

  /** Returns the letters and digits of a header with those of its footnote marks. */
  static String whole(String header) {
    return isTooLong(header) ? header : letters(text(header));
  }

  /** Whether a header has the letters and digits of another at its beginning, as whole words. */
  static boolean begins(String header, String beginning) {
    String letters = key(beginning);
    if (!key(header).startsWith(letters)) {
      return false;
    }
    String folded = exact(header);
    int at = 0;
    for (int left = letters.length(); at < folded.length() && left > 0; at++) {
      left -= letters(folded.charAt(at));
    }
    return at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at));
  }

  /** Returns how many letters and digits the key has of a character. */
  private static int letters(char c) {
    return c == '&'
        ? AND.length()
        : c == '%' ? PERCENT.length() : Character.isLetterOrDigit(c) ? 1 : 0;
  }

  /** Returns a header folded, with its punctuation and its footnote marks. */
  static String exact(String header) {
    return isTooLong(header) ? header : Folding.of(text(header));
  }

  /** Returns the words of a header without footnote marks, whatever is between them. */
  static String spaced(String header) {
    String folded = Folding.of(words(header));
    return Folding.of(folded.replace('.', ' ').replace('_', ' ').replace('-', ' '));
  }

  /** Returns a header without byte order marks, quotation marks around it and footnote marks. */
  static String words(String header) {
    return isTooLong(header) ? header : withoutNotes(text(header));
  }

  private static boolean isTooLong(String header) {
    return header.length() > LONGEST;
  }

  /** A mark before a quotation mark makes it part of the header. */
  private static String text(String header) {
    int start = TableWords.strippedFrom(header, 0);
    int from = start;
    for (int length = mark(header, from); length > 0; length = mark(header, from)) {
      from = TableWords.strippedFrom(header, from + length);
    }
    int to = TableWords.strippedTo(header, from, header.length());
    boolean quoted = to - from > 1 && header.charAt(from) == '"' && header.charAt(to - 1) == '"';
    return from > start && quoted ? header.substring(from + 1, to - 1) : header.substring(from, to);
  }

  /** Returns the length of the byte order mark at a place, or 0. */
  private static int mark(String header, int from) {
    for (String mark : GARBLED_MARKS) {
      if (header.startsWith(mark, from)) {
        return mark.length();
      }
    }
    return 0;
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
        letters.append(AND);
      } else if (c == '%') {
        letters.append(PERCENT); // "Good" is a count, "Good %" its share
      }
    }
    return letters.isEmpty() ? folded : letters.toString();
  }

  /** Returns the text without the footnote marks at its end; one of marks alone stays. */
  private static String withoutNotes(String text) {
    int from = TableWords.strippedFrom(text, 0);
    int to = text.length();
    for (int next = withoutNote(text, from, to); next > from; next = withoutNote(text, from, to)) {
      to = next;
    }
    return to == text.length() ? text : text.substring(from, to);
  }

  /** Returns where the text before the last footnote mark ends; its start if it has no mark. */
  private static int withoutNote(String text, int from, int to) {
    int last = to - 1;
    if (last <= from) {
      return from;
    }
    int named = HeaderFormat.nameEnd(text, from, to);
    if (named > from) {
      return named;
    }
    char end = text.charAt(last);
    if (RAISED.indexOf(end) >= 0) {
      return TableWords.strippedTo(text, from, last);
    }
    char opening = end == ']' ? '[' : '(';
    int open = end == ']' || end == ')' ? text.lastIndexOf(opening, last) : -1;
    return open > from && isNote(text.substring(open + 1, last), end)
        ? TableWords.strippedTo(text, from, open)
        : from;
  }

  /** Whether brackets hold a footnote: "note 1", "notes 2, 3", "2", and in square ones a letter. */
  private static boolean isNote(String inside, char end) {
    String small = Folding.of(inside);
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
