package io.github.openinspections.serialization.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides the text of a cell into the items printed in it.
 *
 * <p>Two or more bars ({@code ||||}) separate always. A part that begins with a number is divided
 * at its {@linkplain NumberedItems numbers}, one that begins with a bullet at its {@linkplain
 * BulletedItems bullets}, any other after {@linkplain ReferencedItems references} that close an
 * item. Points within an item ("a)", "(i)", a list after a colon) stay in its text, and so do the
 * regulations and standards that it names.
 *
 * <p>Every character that is not blank, outside of bars, numbers and bullets, is in exactly one
 * item, in order; only items that say that there is none ("None", "No requirements") are left out.
 * Total, and linear in the text.
 */
public final class PrintedItems {
  private static final char BAR = '|';

  private PrintedItems() {}

  /** Returns the items of a cell; none if it is blank or says that there are none. */
  public static List<PrintedItem> of(String cell) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < cell.length()) {
      int to = separator(cell, from);
      Part part = new Part(null, from, to).stripped(cell);
      if (!part.isEmpty()) {
        divide(cell, part, parts);
      }
      from = to;
      while (from < cell.length() && cell.charAt(from) == BAR) {
        from++;
      }
    }
    return items(cell, parts);
  }

  /** Whether a cell states in words that there are no items, and says nothing else. */
  public static boolean areNone(String cell) {
    return NoItems.isStatedBy(cell);
  }

  /** Whether a cell begins with the words that there are no items of a kind, as in a passage. */
  public static boolean beginsWithNone(String cell) {
    return NoItems.isStatedFirst(cell);
  }

  /** Returns where the next two bars begin, or the end. */
  private static int separator(String cell, int from) {
    int bars = cell.indexOf("||", from);
    return bars < 0 ? cell.length() : bars;
  }

  private static void divide(String cell, Part part, List<Part> into) {
    if (NumberedItems.isNumbered(cell, part)) {
      NumberedItems.divide(cell, part, into);
    } else if (BulletedItems.isBulleted(cell, part)) {
      BulletedItems.divide(cell, part, into);
    } else {
      ReferencedItems.divide(cell, part, into);
    }
  }

  private static List<PrintedItem> items(String cell, List<Part> parts) {
    List<PrintedItem> items = new ArrayList<>(parts.size());
    for (Part divided : parts) {
      Part part = divided.stripped(cell);
      String text = cell.substring(part.from(), part.to());
      if (!part.isEmpty() && !NoItems.isSaidBy(text)) {
        items.add(
            new PrintedItem(
                Optional.ofNullable(part.number()), text, part.from(), Deadlines.of(text)));
      }
    }
    return List.copyOf(items);
  }
}
