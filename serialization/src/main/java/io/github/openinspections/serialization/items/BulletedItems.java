package io.github.openinspections.serialization.items;

import java.util.List;

/**
 * The items of a part that begins with a bullet: one for each bullet of the same kind. A hyphen or
 * an asterisk is a bullet at the beginning of a line only; within a line it means other things.
 */
final class BulletedItems {
  private static final String OF_LINES = "-\u2013*";

  private BulletedItems() {}

  static boolean isBulleted(String cell, Part part) {
    char first = cell.charAt(part.from());
    boolean hyphen = OF_LINES.indexOf(first) >= 0;
    return Points.isBullet(first)
        || (hyphen && part.to() > part.from() + 1 && Blanks.isBlank(cell.charAt(part.from() + 1)));
  }

  static void divide(String cell, Part part, List<Part> into) {
    char bullet = cell.charAt(part.from());
    boolean anywhere = Points.isBullet(bullet);
    int from = part.from() + 1;
    boolean newLine = false;
    for (int at = from; at < part.to(); at++) {
      char c = cell.charAt(at);
      if (c == bullet && (anywhere || newLine)) {
        into.add(new Part(String.valueOf(bullet), from, at));
        from = at + 1;
      }
      newLine = Blanks.isLineEnd(c) || (newLine && Blanks.isBlank(c));
    }
    into.add(new Part(String.valueOf(bullet), from, part.to()));
  }
}
