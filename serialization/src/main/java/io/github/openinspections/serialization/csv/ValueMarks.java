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
    String left = text;
    while (left.endsWith("]")) {
      int open = left.lastIndexOf('[');
      String before = open < 0 ? "" : TableWords.stripped(left.substring(0, open));
      if (before.isEmpty() || !isMark(left, open + 1, left.length() - 1)) {
        return left;
      }
      left = before;
    }
    return left;
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
