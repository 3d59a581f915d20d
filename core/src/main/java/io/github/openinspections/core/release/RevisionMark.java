package io.github.openinspections.core.release;

/** The mark of official statistics on a value that was revised, as in {@code Good [r]}. */
final class RevisionMark {
  private static final int LENGTH = 3;

  private RevisionMark() {}

  /** Whether one of the marks at the end of a printed value says that it was revised. */
  static boolean isOn(String label) {
    int to = stripped(label, label.length());
    while (to > 0 && label.charAt(to - 1) == ']') {
      int open = label.lastIndexOf('[', to - 1);
      if (open < 0) {
        return false;
      }
      char mark = label.charAt(open + 1);
      if (to - open == LENGTH && (mark == 'r' || mark == 'R')) {
        return true;
      }
      to = stripped(label, open);
    }
    return false;
  }

  private static int stripped(String label, int end) {
    int to = end;
    while (to > 0 && Character.isWhitespace(label.charAt(to - 1))) {
      to--;
    }
    return to;
  }
}
