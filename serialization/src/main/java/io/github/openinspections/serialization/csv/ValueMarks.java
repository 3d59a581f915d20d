package io.github.openinspections.serialization.csv;

/**
 * Marks that publishers put after a value: revised, provisional, estimated, a break, a forecast, of
 * low reliability, or a footnote, as in {@code Good [r]} and {@code Good [note 1]}. They are not
 * part of the value.
 */
final class ValueMarks {
  private static final String LETTERS = "rpebfuRPEBFU";

  private ValueMarks() {}

  /** Returns the text before its marks; the text itself if it has none, or nothing else. */
  static String without(String text) {
    int from = TableWords.strippedFrom(text, 0);
    int to = text.length();
    while (to > from && text.charAt(to - 1) == ']') {
      int open = text.lastIndexOf('[', to - 1);
      int before = open < from ? from : TableWords.strippedTo(text, from, open);
      if (before == from || !isMark(text, open + 1, to - 1)) {
        break;
      }
      to = before;
    }
    return to == text.length() ? text : text.substring(from, to);
  }

  private static boolean isMark(String text, int from, int to) {
    if (to - from == 1) {
      return LETTERS.indexOf(text.charAt(from)) >= 0;
    }
    boolean note = to - from <= 8 && text.regionMatches(true, from, "note ", 0, 5);
    for (int i = from + 5; note && i < to; i++) {
      note = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return note && to > from + 5;
  }
}
