package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The priority areas that the inspections of a chain list, rate or cover, in the order in which
 * they are first named.
 */
final class NamedAreas {
  private final Map<String, Set<PriorityArea>> listings = new LinkedHashMap<>();

  private NamedAreas() {}

  static List<PriorityAreaHistory> of(FollowUpChain chain) {
    NamedAreas named = new NamedAreas();
    Stream.concat(chain.originals().stream(), chain.followUps().stream()).forEach(named::add);
    return named.listings.entrySet().stream()
        .<PriorityAreaHistory>map(
            area ->
                new ImmutablePriorityAreaHistory.Builder()
                    .id(area.getKey())
                    .listings(area.getValue())
                    .chain(chain)
                    .build())
        .toList();
  }

  private void add(Inspection inspection) {
    inspection.priorityAreas().forEach(area -> named(area.id()).add(area));
    inspection.progress().forEach(rating -> named(rating.priorityArea()));
    inspection.followUp().ifPresent(followUp -> followUp.covers().forEach(this::named));
  }

  private Set<PriorityArea> named(String id) {
    return listings.computeIfAbsent(id, first -> new LinkedHashSet<>());
  }
}
