package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The priority areas that the inspections of a chain list, rate or cover, in the order in which
 * they are first named.
 */
final class NamedAreas {
  private final Map<String, Map<DistinctValue, PriorityArea>> listings = new LinkedHashMap<>();

  private NamedAreas() {}

  static List<PriorityAreaHistory> of(FollowUpChain chain) {
    NamedAreas named = new NamedAreas();
    Stream.concat(chain.originals().stream(), chain.followUps().stream()).forEach(named::add);
    return named.listings.entrySet().stream()
        .<PriorityAreaHistory>map(
            area ->
                new ImmutablePriorityAreaHistory.Builder()
                    .id(area.getKey())
                    .listings(area.getValue().values())
                    .chain(chain)
                    .build())
        .toList();
  }

  private void add(Inspection inspection) {
    inspection.priorityAreas().forEach(area -> named(area.id()).putIfAbsent(key(area), area));
    inspection.progress().forEach(rating -> named(rating.priorityArea()));
    inspection.followUp().ifPresent(followUp -> followUp.covers().forEach(this::named));
  }

  private Map<DistinctValue, PriorityArea> named(String id) {
    return listings.computeIfAbsent(id, first -> new LinkedHashMap<>());
  }

  private static DistinctValue key(PriorityArea area) {
    return DistinctValue.of(
        area,
        area.text(),
        area.responsible(),
        area.wordingBy(),
        area.group(),
        area.reference(),
        area.due());
  }
}
