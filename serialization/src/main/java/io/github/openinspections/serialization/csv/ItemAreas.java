package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.items.Deadline;
import io.github.openinspections.serialization.items.PrintedItem;
import io.github.openinspections.serialization.items.PrintedItems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The priority areas of a cell that lists several, or says that there are none. The id of each is
 * made of its words: the numbers in the cell may begin again, or change when the table is published
 * again.
 */
final class ItemAreas {
  /** What the kinds are called where there is none of them. */
  private static final Map<PriorityAreaKind, String> KINDS =
      Map.of(
          PriorityAreaKind.REQUIREMENT, "requirement",
          PriorityAreaKind.RECOMMENDATION, "recommendation",
          PriorityAreaKind.AREA_FOR_IMPROVEMENT, "areas for improvement",
          PriorityAreaKind.AREA_FOR_PRIORITY_ACTION, "areas for priority action");

  private ItemAreas() {}

  static void put(Cell cell, InspectionDraft draft, PriorityAreaKind kind) {
    Optional<String> text = cell.text();
    if (text.isEmpty()) {
      cell.absence().ifPresent(reason -> draft.keep(cell));
      return;
    }
    List<PrintedItem> items = PrintedItems.of(text.get());
    if (items.isEmpty() && PrintedItems.areNone(text.get()) && isAbout(kind, text.get())) {
      draft.noPriorityAreas(cell, kind);
    } else if (items.isEmpty() || PrintedItems.beginsWithNone(text.get())) {
      draft.keep(cell); // letters of joint inspections go straight on with the next heading
    } else {
      items.forEach(item -> put(cell, item, draft, kind));
    }
  }

  /** Whether what there is none of is the kind of the column: it may name another. */
  private static boolean isAbout(PriorityAreaKind kind, String none) {
    String words = Folding.of(none);
    return KINDS.values().stream().noneMatch(words::contains)
        || Optional.ofNullable(KINDS.get(kind)).filter(words::contains).isPresent();
  }

  private static void put(
      Cell cell, PrintedItem item, InspectionDraft draft, PriorityAreaKind kind) {
    PriorityArea.Builder area =
        PriorityArea.builder()
            .id(PriorityAreaDraft.idOf(item.text()))
            .text(item.text())
            .kind(Optional.of(kind));
    item.deadline().ifPresent(deadline -> put(cell, deadline, area));
    draft.item(cell, area.build());
  }

  private static void put(Cell cell, Deadline deadline, PriorityArea.Builder area) {
    if (deadline instanceof Deadline.Dated dated) {
      area.due(Optional.of(dated.date()));
    } else {
      cell.row().impossibleDeadline(cell, deadline.words());
    }
  }
}
