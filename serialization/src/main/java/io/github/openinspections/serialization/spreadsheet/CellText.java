package io.github.openinspections.serialization.spreadsheet;

/** The text of a cell while it is put together, as far as the limit allows. Not thread-safe. */
final class CellText {
  private final int most;
  private final StringBuilder text = new StringBuilder();
  private boolean tooLong;

  CellText(int most) {
    this.most = most;
  }

  void clear() {
    text.setLength(0);
    tooLong = false;
  }

  void add(String more) {
    tooLong = tooLong || text.length() + (long) more.length() > most;
    if (!tooLong) {
      text.append(more);
    }
  }

  void addSpaces(int count) {
    tooLong = tooLong || text.length() + (long) count > most;
    if (!tooLong) {
      text.append(" ".repeat(Math.max(0, count)));
    }
  }

  void set(String whole) {
    clear();
    add(whole);
  }

  boolean isEmpty() {
    return text.length() == 0 && !tooLong;
  }

  boolean isTooLong() {
    return tooLong;
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }
}
