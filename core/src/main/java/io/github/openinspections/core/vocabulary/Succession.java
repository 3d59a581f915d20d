package io.github.openinspections.core.vocabulary;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which areas took over from which. */
final class Succession {
  private Succession() {}

  static List<RegisteredArea> current(NamedRegister<RegisteredArea> areas, AreaCode code) {
    Set<RegisteredArea> current = new LinkedHashSet<>();
    Set<AreaCode> seen = new LinkedHashSet<>(); // facts of a host may have a circle
    Deque<AreaCode> next = new ArrayDeque<>(List.of(code));
    for (AreaCode area = next.poll(); area != null; area = next.poll()) {
      Optional<RegisteredArea> known = seen.add(area) ? areas.find(area) : Optional.empty();
      if (known.isPresent() && known.get().validity().to().isEmpty()) {
        current.add(known.get());
      }
      known.ifPresent(old -> next.addAll(old.successors()));
    }
    return List.copyOf(current);
  }

  static List<RegisteredArea> predecessors(NamedRegister<RegisteredArea> areas, AreaCode code) {
    return areas.all().stream().filter(area -> area.successors().contains(code)).toList();
  }

  /** Returns an area with all that came before it and all that came after it. */
  static Set<AreaCode> lineage(NamedRegister<RegisteredArea> areas, AreaCode code) {
    Set<AreaCode> lineage = new LinkedHashSet<>();
    follow(
        code, lineage, area -> areas.find(area).map(RegisteredArea::successors).orElse(List.of()));
    lineage.remove(code); // the way back begins there once more
    follow(
        code,
        lineage,
        area -> predecessors(areas, area).stream().map(RegisteredArea::code).toList());
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
