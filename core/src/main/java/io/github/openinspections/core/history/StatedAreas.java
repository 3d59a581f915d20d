package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the numbers of priority areas that a chain's sources state with the areas that they
 * name. A number without a kind counts all areas, one with a kind the areas of that kind; a named
 * area of unknown kind may be any of those missing.
 */
final class StatedAreas {
  private static final Optional<PriorityAreaKind> ANY = Optional.empty();

  /** In a hash map, kinds with one hash are found one after the other: they have no order there. */
  private static final Comparator<Optional<PriorityAreaKind>> ORDER =
      Comparator.comparing(kind -> kind.map(PriorityAreaKind::code).orElse(""));

  private StatedAreas() {}

  static OptionalInt notNamed(FollowUpChain chain) {
    Map<Optional<PriorityAreaKind>, Integer> stated = largest(chain.originals());
    if (stated.isEmpty()) {
      stated = largest(chain.followUps());
    }
    return stated.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(notNamed(stated, chain.priorityAreas()));
  }

  private static Map<Optional<PriorityAreaKind>, Integer> largest(List<Inspection> inspections) {
    return inspections.stream()
        .flatMap(inspection -> inspection.priorityAreasStated().stream())
        .collect(
            Collectors.toMap(
                StatedCount::kind, StatedCount::count, Math::max, () -> new TreeMap<>(ORDER)));
  }

  private static int notNamed(
      Map<Optional<PriorityAreaKind>, Integer> stated, List<PriorityAreaHistory> areas) {
    Map<Optional<PriorityAreaKind>, Long> named =
        areas.stream()
            .map(area -> area.area().flatMap(PriorityArea::kind))
            .collect(
                Collectors.groupingBy(
                    kind -> kind, () -> new TreeMap<>(ORDER), Collectors.counting()));
    long ofAll = stated.getOrDefault(ANY, 0) - (long) areas.size();
    long ofKinds =
        stated.entrySet().stream()
                .filter(count -> count.getKey().isPresent())
                .mapToLong(count -> count.getValue() - named.getOrDefault(count.getKey(), 0L))
                .filter(missing -> missing > 0)
                .sum()
            - named.getOrDefault(ANY, 0L);
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, Math.max(ofAll, ofKinds)));
  }
}
