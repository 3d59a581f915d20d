package io.github.openinspections.serialization.items;

/** What is before and after a number says whether it begins an item. */
final class NumberSides {
  /** What is before a number. */
  enum Before {
    /** The end of a sentence, a quotation, a bracket or a line, or the beginning of a text. */
    END,
    /** A word and a space. */
    WORD,
    /** A small letter directly before it: the text was cut off there. */
    CUT,
    /** A colon. */
    COLON,
    /** Anything else, such as a word that numbers follow: "Standard", "aged". */
    OTHER
  }

  /** What is after a number. */
  enum After {
    /** A word with which items begin. */
    OPENER,
    /** Another word with a capital letter. */
    CAPITAL,
    /** A small letter. */
    SMALL,
    /** No word. */
    NOTHING
  }

  /** With the last bytes of quotation marks of UTF-8 that were read as another encoding. */
  private static final String ENDS = ".!?)]'\"\u2019\u201D>\u009D\u2122";

  /** A lost character is printed as a question mark. */
  private static final String OPENING = "?'\"\u2018\u201C(";

  private static final int DECIMAL = 2;

  private final String cell;
  private final Part part;

  NumberSides(String cell, Part part) {
    this.cell = cell;
    this.part = part;
  }

  Before before(NumberMark mark, int from) {
    int last = mark.at() - 1;
    boolean line = false;
    while (last >= from && Blanks.isBlank(cell.charAt(last))) {
      line |= Blanks.isLineEnd(cell.charAt(last));
      last--;
    }
    if (last < from) {
      return Before.END;
    }
    char c = cell.charAt(last);
    boolean joined = last == mark.at() - 1;
    if (c == ':') {
      return Before.COLON;
    }
    if (ENDS.indexOf(c) >= 0) {
      return c == '.' && isWithin(last, joined) ? Before.OTHER : Before.END;
    }
    if (line) {
      return Before.END;
    }
    if (joined) {
      boolean cut = Character.isLowerCase(c) && !ItemWords.isReference(cell, from, last + 1);
      return cut ? Before.CUT : Before.OTHER;
    }
    boolean word = Character.isLetterOrDigit(c) && !ItemWords.isNumbered(cell, from, last + 1);
    return word ? Before.WORD : Before.OTHER;
  }

  /** Whether a full stop is no end: within 4.11, after "no." or "para.". */
  private boolean isWithin(int stop, boolean joined) {
    if (ItemWords.isReference(cell, part.from(), stop)) {
      return true;
    }
    int digit = stop;
    while (digit > part.from() && NumberMark.isDigit(cell.charAt(digit - 1))) {
      digit--;
      if (stop - digit > DECIMAL) {
        return false;
      }
    }
    return joined && digit < stop;
  }

  After after(NumberMark mark) {
    int at = Blanks.skip(cell, mark.end(), part.to());
    while (at < part.to() && OPENING.indexOf(cell.charAt(at)) >= 0) {
      at = Blanks.skip(cell, at + 1, part.to());
    }
    if (at == part.to() || !Character.isLetter(cell.charAt(at))) {
      return After.NOTHING;
    }
    if (!Character.isUpperCase(cell.charAt(at))) {
      return After.SMALL;
    }
    return ItemWords.isOpener(cell, at, part.to()) ? After.OPENER : After.CAPITAL;
  }
}
