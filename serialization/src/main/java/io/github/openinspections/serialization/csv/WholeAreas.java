package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The priority areas that single cells describe as a whole, and how many the source says there are.
 * Not thread-safe.
 */
final class WholeAreas {
  private static final String STATED = "/priorityAreasStated";

  private final Singles singles;
  private final SaidOnce once;
  private final List<PriorityArea> areas = new ArrayList<>();
  private final List<StatedCount> stated = new ArrayList<>();
  private final Set<String> itemIds = new HashSet<>();

  WholeAreas(Singles singles, SaidOnce once) {
    this.singles = singles;
    this.once = once;
  }

  void add(Cell cell, PriorityArea area) {
    once.add(areas, "/priorityAreas", cell, area.text(), area);
  }

  /** Adds one of several priority areas of a cell; where an id is taken it gets another. */
  void item(Cell cell, PriorityArea area) {
    String id = area.id();
    for (int next = 2; !itemIds.add(id); next++) {
      id = area.id() + "-" + next;
    }
    add(cell, area.withId(id));
  }

  /** Adds a stated number; of each kind the first counts. */
  void stated(Cell cell, StatedCount count) {
    String pointer = STATED + "?" + count.kind().map(PriorityAreaKind::toString).orElse("");
    singles.put(pointer, cell, count);
    if (singles.get(pointer, StatedCount.class).filter(count::equals).isPresent()) {
      once.add(stated, STATED, cell, pointer, count);
    }
  }

  List<PriorityArea> areas() {
    return areas;
  }

  List<StatedCount> stated() {
    return stated;
  }
}
