package io.github.openinspections.serialization.spreadsheet;

/** The text of a cell while it is put together, as far as the limit allows. Not thread-safe. */
final class CellText {
  /** What a cell says whose formula only a spreadsheet calculates: some programs write such. */
  static final String UNCALCULATED = "=(a formula that was never calculated)";

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private boolean tooLong;
  private boolean date;

  CellText(int most) {
    this.most = most;
  }

  void clear() {
    text.setLength(0);
    tooLong = false;
    date = false;
  }

  /** Becomes too long if there is no room for more characters. */
  void checkRoom(int more) {
    tooLong = tooLong || text.length() + (long) more > most;
  }

  void add(String more) {
    checkRoom(more.length());
    if (!tooLong) {
      text.append(more);
    }
  }

  void addSpaces(int count) {
    checkRoom(count);
    if (!tooLong) {
      text.append(" ".repeat(Math.max(0, count)));
    }
  }

  void set(String whole) {
    clear();
    add(whole);
  }

  /** Sets the text of what the spreadsheet holds as a date or a time. */
  void setDate(String whole) {
    set(whole);
    markDate();
  }

  /** Says that the spreadsheet holds the text as a date or a time. */
  void markDate() {
    date = true;
  }

  boolean isDate() {
    return date;
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
