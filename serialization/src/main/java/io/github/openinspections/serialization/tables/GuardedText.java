package io.github.openinspections.serialization.tables;

/**
 * Texts in cells. A spreadsheet takes a text that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a carriage return for a formula and runs it; an apostrophe before it keeps it
 * a text. A text that begins with an apostrophe gets one more, so that taking one away is exact.
 */
final class GuardedText {
  private static final String GUARDED = "=+-@\t\r'";

  private GuardedText() {}

  /** Returns what the cell says. */
  static String write(String text) {
    boolean guarded = !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0;
    return guarded ? "'" + text : text;
  }

  /** Returns the text of a cell: without the first apostrophe, if it begins with one. */
  static String read(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
