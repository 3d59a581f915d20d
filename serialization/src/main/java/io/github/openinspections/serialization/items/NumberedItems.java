package io.github.openinspections.serialization.items;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a part that begins with a number.
 *
 * <p>A number begins an item if what is before it and what is after it say so together. After the
 * end of a sentence or a line, the next number in sequence needs a capital letter after it. A
 * number that does not follow (one theme after another, each counted from 1) also needs the
 * references of the item before it. Where no sentence ends, as where exports cut a text ("and
 * develop1. To support …"), it needs a word with which items begin.
 *
 * <p>A list after a colon, or one that begins where no item can, is part of its item as long as it
 * counts on and the item does not say what it is for ("This is to comply with …"). Numbers without
 * text (what is left of a form: "3.4.5.6.") are no items.
 */
final class NumberedItems {
  private final String cell;
  private final Part part;
  private final List<Part> into;
  private final char sign;
  private final NumberSides sides;

  /** The number of the item that is read, and where its text begins. */
  private int number;

  private String digits;
  private int from;

  /** The last number of a list within the item; 0 outside of one. */
  private int listed;

  private boolean closed;

  private NumberedItems(String cell, Part part, NumberMark first, List<Part> into) {
    this.cell = cell;
    this.part = part;
    this.into = into;
    this.sign = first.sign();
    this.digits = first.digits(cell);
    this.number = first.number();
    this.from = first.end();
    this.sides = new NumberSides(cell, part);
  }

  /** Whether a part begins with the number of an item, or with several. */
  static boolean isNumbered(String cell, Part part) {
    NumberMark first = NumberMark.read(cell, part.from(), part.to());
    return first != null
        && (first.end() == part.to()
            || !NumberMark.isDigit(cell.charAt(first.end()))
            || NumbersWithoutText.from(cell, first, part.to()).isForm());
  }

  static void divide(String cell, Part part, List<Part> into) {
    NumberMark first = NumberMark.read(cell, part.from(), part.to());
    if (first != null) {
      new NumberedItems(cell, part, first, into).divide(first);
    }
  }

  private void divide(NumberMark first) {
    NumbersWithoutText empty = NumbersWithoutText.from(cell, first, part.to());
    int at = empty.isForm() ? begin(empty.last()) : first.end();
    while (at < part.to()) {
      char c = cell.charAt(at);
      if (NumberMark.isDigit(c)) {
        at = number(at);
      } else {
        if (Character.isUpperCase(c)) {
          close(at);
        }
        at++;
      }
    }
    into.add(new Part(digits, from, part.to()));
  }

  private void close(int at) {
    boolean purpose = ItemWords.isPurpose(cell, at, part.to());
    closed |= purpose || ItemWords.isReferenceBegun(cell, at, part.to());
    listed = purpose ? 0 : listed;
  }

  /** Reads the number at a place and returns where to go on. */
  private int number(int at) {
    NumberMark mark = NumberMark.read(cell, at, part.to());
    if (mark == null || mark.sign() != sign) {
      return afterDigits(at);
    }
    NumberSides.Before before = sides.before(mark, from);
    NumberMark item = before == NumberSides.Before.END ? afterForm(mark) : null;
    if (item == null && begins(mark, before)) {
      item = mark;
    }
    if (item == null) {
      return mark.end();
    }
    into.add(new Part(digits, from, mark.at()));
    return begin(item);
  }

  private int begin(NumberMark item) {
    digits = item.digits(cell);
    number = item.number();
    from = item.end();
    listed = 0;
    closed = false;
    return from;
  }

  /** Returns the number after those without text, if there are any. */
  private @Nullable NumberMark afterForm(NumberMark mark) {
    NumbersWithoutText empty = NumbersWithoutText.from(cell, mark, part.to());
    boolean follows = mark.number() == number + 1 || mark.number() == 1;
    return follows && empty.isForm() ? empty.last() : null;
  }

  private boolean begins(NumberMark mark, NumberSides.Before before) {
    NumberSides.After after = sides.after(mark);
    boolean first = mark.number() == 1;
    if (after == NumberSides.After.NOTHING) {
      return false;
    }
    if (listed > 0 && mark.number() == listed + 1) {
      listed++;
      return false;
    }
    boolean next = mark.number() == number + 1;
    boolean opener = after == NumberSides.After.OPENER;
    boolean begins =
        switch (before) {
          case END ->
              next
                  ? after != NumberSides.After.SMALL
                  : closed
                      && (opener
                          || (mark.number() <= number && after == NumberSides.After.CAPITAL));
          case WORD -> closed && opener && (next || first);
          case CUT -> opener && (next || first);
          case COLON, OTHER -> false;
        };
    if (!begins && first) {
      listed = 1;
    }
    return begins;
  }

  private int afterDigits(int at) {
    int end = at;
    while (end < part.to() && NumberMark.isDigit(cell.charAt(end))) {
      end++;
    }
    return end;
  }
}
