package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * The two halves of a name that is printed twice, in two languages or in two forms: "Abertawe -
 * Swansea", "Isle of Anglesey (Ynys Môn)", "Conwy / Conwy".
 */
final class NameHalves {
  /** Longer than any two names. */
  private static final int LONGEST = 200;

  private NameHalves() {}

  /** Returns two halves with text in both, or nothing. */
  static List<String> of(String printed) {
    int middle = printed.length() > LONGEST ? -1 : middle(printed);
    if (middle < 0) {
      return List.of();
    }
    String first = printed.substring(0, middle);
    String second = printed.substring(middle + 1);
    return first.isBlank() || second.isBlank() ? List.of() : List.of(first, second);
  }

  private static int middle(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean dash = c == '-' || c == '–' || c == '—';
      if (c == '/' || c == '|' || c == '(' || (dash && isApart(printed, i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a dash has spaces on both sides: others are part of a name. */
  private static boolean isApart(String printed, int dash) {
    return dash > 0
        && dash + 1 < printed.length()
        && Character.isWhitespace(printed.charAt(dash - 1))
        && Character.isWhitespace(printed.charAt(dash + 1));
  }
}
