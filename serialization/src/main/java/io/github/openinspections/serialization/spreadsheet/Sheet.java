package io.github.openinspections.serialization.spreadsheet;

/**
 * A sheet of a spreadsheet.
 *
 * @param index its place among the sheets, from 0
 * @param name its name
 * @param visible whether people see it
 */
public record Sheet(int index, String name, boolean visible) {
  /** More sheets than this are a defect or an attack. */
  static final int MOST = 256;

  /** The length of a name in Excel is 31. */
  private static final int MOST_NAME = 200;

  /** Shortens the name and replaces what would not show. */
  public Sheet {
    name = shown(name);
    if (name.length() > MOST_NAME) {
      int end = Character.isHighSurrogate(name.charAt(MOST_NAME - 1)) ? MOST_NAME - 1 : MOST_NAME;
      name = name.substring(0, end);
    }
  }

  /** Names are written by strangers, and are shown in terminals and pages. */
  private static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .limit(MOST_NAME + 1)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  static void checkCount(int count) throws BrokenSheetException {
    if (count > MOST) {
      throw BrokenSheetException.exceeded("sheets", MOST);
    }
  }
}
