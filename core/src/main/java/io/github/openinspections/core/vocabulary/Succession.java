package io.github.openinspections.core.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which areas took over from which. Thread-safe. */
final class Succession {
  private final NamedRegister<RegisteredArea> areas;

  /** Built when a predecessor is first looked up; two threads may build the same. */
  private @Nullable Predecessors before;

  /** In a separate class, whose final field other threads see filled. */
  private record Predecessors(Map<AreaCode, List<RegisteredArea>> of) {
    static Predecessors in(List<RegisteredArea> areas) {
      Map<AreaCode, List<RegisteredArea>> of = new HashMap<>();
      for (RegisteredArea area : areas) {
        for (AreaCode next : area.successors()) {
          of.computeIfAbsent(next, code -> new ArrayList<>()).add(area);
        }
      }
      of.replaceAll((code, before) -> List.copyOf(before));
      return new Predecessors(of);
    }
  }

  Succession(NamedRegister<RegisteredArea> areas) {
    this.areas = areas;
  }

  List<RegisteredArea> current(AreaCode code) {
    Set<RegisteredArea> current = new LinkedHashSet<>();
    Set<AreaCode> seen = new LinkedHashSet<>();
    Deque<AreaCode> next = new ArrayDeque<>(List.of(code));
    for (AreaCode area = next.poll(); area != null; area = next.poll()) {
      Optional<RegisteredArea> known = seen.add(area) ? areas.find(area) : Optional.empty();
      if (known.isEmpty()) {
        continue;
      }
      if (known.get().isInForce()) {
        current.add(known.get());
      } else if (known.get().isAnnounced()) {
        predecessors(area).forEach(before -> next.add(before.code()));
      } else {
        next.addAll(known.get().successors());
      }
    }
    return List.copyOf(current);
  }

  List<RegisteredArea> predecessors(AreaCode code) {
    Predecessors known = before;
    if (known == null) {
      known = Predecessors.in(areas.all());
      before = known;
    }
    return known.of().getOrDefault(code, List.of());
  }

  /** Returns an area with all that came before it and all that came after it. */
  Set<AreaCode> lineage(AreaCode code) {
    Set<AreaCode> lineage = new LinkedHashSet<>();
    follow(
        code, lineage, area -> areas.find(area).map(RegisteredArea::successors).orElse(List.of()));
    lineage.remove(code); // the way back begins there once more
    follow(code, lineage, area -> predecessors(area).stream().map(RegisteredArea::code).toList());
    return Collections.unmodifiableSet(lineage);
  }

  private static void follow(
      AreaCode start, Set<AreaCode> seen, Function<AreaCode, List<AreaCode>> step) {
    Deque<AreaCode> next = new ArrayDeque<>(List.of(start));
    for (AreaCode area = next.poll(); area != null; area = next.poll()) {
      if (seen.add(area)) {
        next.addAll(step.apply(area));
      }
    }
  }
}
