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
  /**
   * An area as one inspection lists it. Has an order, so that a set of one hash is searched fast.
   */
  private record Listing(PriorityArea area) implements Comparable<Listing> {
    @Override
    public int compareTo(Listing other) {
      return said().compareTo(other.said());
    }

    /** Most differ in what they are called; equal ones have all of this in common. */
    private String said() {
      return List.of(
              area.text(),
              area.responsible(),
              area.wordingBy(),
              area.group(),
              area.reference(),
              area.due())
          .toString();
    }
  }

  private final Map<String, Set<Listing>> listings = new LinkedHashMap<>();

  private NamedAreas() {}

  static List<PriorityAreaHistory> of(FollowUpChain chain) {
    NamedAreas named = new NamedAreas();
    Stream.concat(chain.originals().stream(), chain.followUps().stream()).forEach(named::add);
    return named.listings.entrySet().stream()
        .<PriorityAreaHistory>map(
            area ->
                new ImmutablePriorityAreaHistory.Builder()
                    .id(area.getKey())
                    .listings(area.getValue().stream().map(Listing::area).toList())
                    .chain(chain)
                    .build())
        .toList();
  }

  private void add(Inspection inspection) {
    inspection.priorityAreas().forEach(area -> named(area.id()).add(new Listing(area)));
    inspection.progress().forEach(rating -> named(rating.priorityArea()));
    inspection.followUp().ifPresent(followUp -> followUp.covers().forEach(this::named));
  }

  private Set<Listing> named(String id) {
    return listings.computeIfAbsent(id, first -> new LinkedHashSet<>());
  }
}
