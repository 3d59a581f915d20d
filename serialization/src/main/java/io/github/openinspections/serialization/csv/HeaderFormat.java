package io.github.openinspections.serialization.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The form of dates that a header states, as in "Inspection date (DD/MM/YYYY)": it is no part of
 * the header's name. Outside brackets it must be the last word and have day, month and year.
 */
final class HeaderFormat {
  private static final int LONGEST = 40;
  private static final String ENDS = "ymdYMDsSpP";
  private static final Set<String> JOINED =
      Set.of("ddmmyyyy", "ddmmyy", "mmddyyyy", "mmddyy", "yyyymmdd", "yymmdd");
  private static final Set<String> WORDS = Set.of("format", "date", "dates", "as", "in");
  private static final Set<String> TIME = Set.of("h", "hh", "s", "ss", "am", "pm");

  private int day = -1;
  private int month = -1;
  private int year = -1;
  private boolean named;
  private boolean timed;

  private HeaderFormat() {}

  /** Returns where the name before the form ends; the beginning if there is no form. */
  static int nameEnd(String text, int from, int to) {
    int open = opening(text, from, to);
    boolean form = open > from && of(text, open, to).isPresent();
    return form ? TableWords.strippedTo(text, from, open) : from;
  }

  /** Returns the order of numbers in the form that a header states, if it has one. */
  static Optional<NumericOrder> order(String header) {
    int to = TableWords.strippedTo(header, 0, header.length());
    int open = opening(header, 0, to);
    return open > 0
        ? of(header, open, to).filter(form -> !form.named).flatMap(HeaderFormat::order)
        : Optional.empty();
  }

  private Optional<NumericOrder> order() {
    if (day < 0 || year < Math.max(day, month)) {
      return Optional.empty();
    }
    return Optional.of(day < month ? NumericOrder.DAY_FIRST : NumericOrder.MONTH_FIRST);
  }

  /** Returns where the brackets or the word at the end begin; a negative number without. */
  private static int opening(String text, int from, int to) {
    if (to <= from) {
      return -1;
    }
    char end = text.charAt(to - 1);
    if (end == ')' || end == ']') {
      return text.lastIndexOf(end == ')' ? '(' : '[', to - 1);
    }
    if (ENDS.indexOf(end) < 0) {
      return -1;
    }
    int start = to;
    while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Optional<HeaderFormat> of(String text, int open, int to) {
    boolean bracket = text.charAt(open) == '(' || text.charAt(open) == '[';
    if (to - open > LONGEST) {
      return Optional.empty();
    }
    String inside = bracket ? text.substring(open + 1, to - 1) : text.substring(open, to);
    HeaderFormat form = new HeaderFormat();
    boolean read = form.read(inside.toLowerCase(Locale.ROOT), bracket);
    boolean whole = form.month >= 0 && form.year >= 0 && (bracket || form.day >= 0);
    return read && whole ? Optional.of(form) : Optional.empty();
  }

  private boolean read(String text, boolean words) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
      if (!letter) {
        boolean known = from == i || read(text.substring(from, i), from, words);
        if (!known || (i < text.length() && " /-._,:;\u2013\u00a0".indexOf(text.charAt(i)) < 0)) {
          return false;
        }
        from = i + 1;
      }
    }
    return true;
  }

  private boolean read(String run, int at, boolean words) {
    if (JOINED.contains(run)) {
      day = at + run.indexOf('d');
      month = at + run.indexOf('m');
      year = at + run.indexOf('y');
      return true;
    }
    if (timed && run.equals("mm")) {
      return true;
    }
    switch (run) {
      case "d", "dd", "ddd", "dddd" -> day = at;
      case "m", "mm" -> month = at;
      case "mmm", "mmmm" -> {
        month = at;
        named = true;
      }
      case "yy", "yyyy" -> year = at;
      default -> timed |= TIME.contains(run);
    }
    boolean ofOneDateLetter =
        run.charAt(0) == run.charAt(run.length() - 1) && "dmy".indexOf(run.charAt(0)) >= 0;
    return ofOneDateLetter
        ? run.length() <= 4
        : TIME.contains(run) || (words && WORDS.contains(run));
  }
}
