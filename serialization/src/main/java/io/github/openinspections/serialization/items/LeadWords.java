package io.github.openinspections.serialization.items;

import java.util.Locale;
import java.util.Set;

/** The words of a text after which a date is a deadline, one after another. */
final class LeadWords {
  private static final Set<String> LABELS =
      Set.of("timescale", "timescales", "timeframe", "deadline", "completion");

  /** From a label to its colon or dash: "Timescale for meeting this requirement: …". */
  private static final int LABEL = 60;

  private static final int LONGEST = 12;

  private final String text;
  private int at;
  private int from;
  private int end;

  /** The two words before the place, and where they begin. */
  private String previous = "";

  private String secondLast = "";
  private int previousFrom;
  private int secondLastFrom;

  LeadWords(String text) {
    this.text = text;
  }

  /** Where the words begin. */
  int from() {
    return from;
  }

  /** The place after them. */
  int end() {
    return end;
  }

  void goOnAt(int place) {
    at = place;
    previous = "";
    secondLast = "";
  }

  /** Goes to the next words; false if there are no more. */
  boolean next() {
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        at++;
      } else if (isLead(start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLead(int start) {
    String word = at - start > LONGEST ? "" : text.substring(start, at).toLowerCase(Locale.ROOT);
    boolean lead =
        switch (word) {
          case "by" -> lead(start, at);
          case "than" -> previous.equals("later") && lead(secondLastFrom, at);
          case "before" ->
              previous.equals("or") && secondLast.equals("on") && lead(secondLastFrom, at);
          case "to", "until", "till" -> previous.equals("extended") && lead(previousFrom, at);
          default -> LABELS.contains(word) && label(start);
        };
    secondLast = previous;
    secondLastFrom = previousFrom;
    previous = word;
    previousFrom = start;
    return lead;
  }

  private boolean lead(int first, int after) {
    from = first;
    end = after;
    return true;
  }

  private boolean label(int start) {
    int limit = Math.min(text.length(), at + LABEL);
    for (int i = at; i < limit && text.charAt(i) != '.'; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '-' || c == '\u2013') {
        return lead(start, i + 1);
      }
    }
    return false;
  }
}
