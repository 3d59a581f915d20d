package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.items.Deadline;
import io.github.openinspections.serialization.items.PrintedItem;
import io.github.openinspections.serialization.items.PrintedItems;
import java.util.List;
import java.util.Optional;

/**
 * The priority areas of a cell that lists several. The id of each is made of its words: the numbers
 * in the cell may begin again, or change when the table is published again.
 */
final class ItemAreas {
  /** Letters of joint inspections say so, and go straight on with the next heading. */
  private static final String NONE = "there are no areas for priority action ";

  /** Enough for those words, however they are spaced. */
  private static final int LOOKED_AT = 4 * NONE.length();

  private ItemAreas() {}

  static void put(Cell cell, InspectionDraft draft, PriorityAreaKind kind) {
    if (saysNone(cell.plain())) {
      draft.keep(cell);
      return;
    }
    for (PrintedItem item : cell.text().map(PrintedItems::of).orElseGet(List::of)) {
      PriorityArea.Builder area =
          PriorityArea.builder()
              .id(PriorityAreaDraft.idOf(item.text()))
              .text(item.text())
              .kind(Optional.of(kind));
      item.deadline().ifPresent(deadline -> put(cell, deadline, area));
      draft.item(cell, area.build());
    }
  }

  /** A list of items is long, and what says that there are none is at its beginning. */
  private static boolean saysNone(String text) {
    return Folding.of(text.substring(0, Math.min(text.length(), LOOKED_AT))).startsWith(NONE);
  }

  private static void put(Cell cell, Deadline deadline, PriorityArea.Builder area) {
    if (deadline instanceof Deadline.Dated dated) {
      area.due(Optional.of(dated.date()));
    } else {
      cell.row().impossibleDeadline(cell, deadline.words());
    }
  }
}
