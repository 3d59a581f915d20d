package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The last number that was added to an id that was taken. */
  private final Map<String, Integer> numbered = new HashMap<>();

  private final List<None> none = new ArrayList<>();

  /** A cell that says that there are no areas of a kind. */
  private record None(Cell cell, PriorityAreaKind kind) {}

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
    while (!itemIds.add(id)) {
      id = area.id() + "-" + numbered.merge(area.id(), 2, (last, two) -> last + 1);
    }
    add(cell, area.withId(id));
  }

  /** Adds a stated number; of each kind the first counts. */
  void stated(Cell cell, StatedCount count) {
    String pointer = pointer(count.kind());
    singles.put(pointer, cell, count);
    if (singles.get(pointer, StatedCount.class).filter(count::equals).isPresent()) {
      once.add(stated, STATED, cell, pointer, count);
    }
  }

  private static String pointer(Optional<PriorityAreaKind> kind) {
    return STATED + "?" + kind.map(PriorityAreaKind::toString).orElse("");
  }

  /** Notes a cell that says that there are no areas of a kind. */
  void none(Cell cell, PriorityAreaKind kind) {
    none.add(new None(cell, kind));
  }

  /** States that there are none of a kind; beside areas of the kind the cell is kept as it is. */
  void settle(List<PriorityArea> listed, KeptCells kept) {
    Set<Optional<PriorityAreaKind>> kinds = new HashSet<>();
    if (!none.isEmpty()) {
      listed.forEach(area -> kinds.add(area.kind()));
    }
    for (None one : none) {
      Optional<PriorityAreaKind> kind = Optional.of(one.kind());
      boolean known =
          singles
              .get(pointer(kind), StatedCount.class)
              .filter(before -> before.count() == 0)
              .isPresent();
      if (known || kinds.contains(kind)) {
        kept.add(one.cell());
      } else {
        stated(
            one.cell(),
            StatedCount.builder().kind(kind).count(0).label(one.cell().printed()).build());
      }
    }
  }

  List<PriorityArea> areas() {
    return areas;
  }

  List<StatedCount> stated() {
    return stated;
  }
}
