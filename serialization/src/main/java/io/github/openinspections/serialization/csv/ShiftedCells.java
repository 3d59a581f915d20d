package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises a row whose cells are one column further to the right than they belong, since a cell
 * was divided at a comma in its text. Where the last cells of such a row are empty, it is as wide
 * as one with a delimiter after its last cell, which nobody minds.
 */
final class ShiftedCells {
  /** One cell that is not understood may be a slip; a column further left it may fit by chance. */
  private static final int LEAST = 2;

  /** How many columns before the first cell that is not understood the text may be. */
  private static final int FURTHEST = 8;

  private final Section section;
  private final long line;

  private ShiftedCells(Section section, long line) {
    this.section = section;
    this.line = line;
  }

  /** Whether more is understood of a row with two neighbouring cells made one. */
  static boolean are(Section section, long line, List<String> cells) {
    return cells.size() > section.header().size()
        && new ShiftedCells(section, line).areShifted(cells);
  }

  private boolean areShifted(List<String> cells) {
    List<Row.Refusal> refused = refused(cells);
    if (refused.size() < LEAST) {
      return false;
    }
    int first = section.header().size();
    for (Row.Refusal one : refused) {
      first = Math.min(first, one.cell().field().number() - 1);
    }
    for (int i = first - 1; i >= Math.max(0, first - FURTHEST); i--) {
      List<String> joined = joined(cells, i);
      if (understood(refused, joined) - refused(joined).size() >= LEAST) {
        return true;
      }
    }
    return false;
  }

  private static List<String> joined(List<String> cells, int at) {
    List<String> joined = new ArrayList<>(cells);
    joined.set(at, joined.get(at) + "," + joined.remove(at + 1));
    return joined;
  }

  private List<Row.Refusal> refused(List<String> cells) {
    Row row = section.row(line, cells);
    InspectionDraft draft = new InspectionDraft(section.mapping(), Trace.NONE);
    row.fill(draft);
    draft.inspection("tried", List.of(row));
    return row.refusals();
  }

  /** Counts the columns that were not understood and have another text now. */
  private static int understood(List<Row.Refusal> refused, List<String> joined) {
    int filled = 0;
    for (Row.Refusal one : refused) {
      filled += joined.get(one.cell().field().number() - 1).isBlank() ? 0 : 1;
    }
    return filled;
  }
}
