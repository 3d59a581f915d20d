package io.github.openinspections.examples.cli.history;

/**
 * Content lines of RFC 5545: at most 75 octets each, longer ones folded between characters, texts
 * escaped. Control characters, which the format cannot express, are left out, and so are those that
 * turn the direction of what follows them.
 */
final class CalendarLines {
  private static final int LONGEST = 75;
  private static final String END = "\r\n";

  /** Separators of lines and paragraphs, and what turns the direction of all that follows it. */
  private static final int LINE_SEPARATOR = 0x2028;

  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int LAST_ISOLATE = 0x2069;

  private final StringBuilder lines = new StringBuilder();

  /** Adds a line with a value that needs no escape. */
  void line(String name, String value) {
    folded(name + ":" + value);
  }

  /** Adds a line with a text. */
  void text(String name, String text) {
    folded(name + ":" + escaped(text));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    String oneBreak = text.replace(END, "\n").replace('\r', '\n');
    oneBreak
        .codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                escaped.append("\\n");
              } else if (point == '\\' || point == ';' || point == ',') {
                escaped.append('\\').append((char) point);
              } else if (!isLeftOut(point)) {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  private static boolean isLeftOut(int point) {
    int type = Character.getType(point);
    return (type == Character.CONTROL && point != '\t')
        || type == Character.SURROGATE
        || (point >= LINE_SEPARATOR && point <= LAST_OVERRIDE)
        || (point >= FIRST_ISOLATE && point <= LAST_ISOLATE);
  }

  private void folded(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      int size = octets(point);
      if (octets + size > LONGEST) {
        lines.append(END).append(' ');
        octets = 1;
      }
      lines.appendCodePoint(point);
      octets += size;
      i += Character.charCount(point);
    }
    lines.append(END);
  }

  private static int octets(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
