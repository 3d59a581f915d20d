package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Puts every inspection into the chain that it belongs to. */
final class FollowUpChains {
  private final Map<String, PartialDate> latestReleases = new HashMap<>();
  private final OriginalFinder lineage;

  private FollowUpChains(List<Inspection> inspections) {
    for (Inspection inspection : inspections) {
      inspection
          .asOf()
          .ifPresent(
              release ->
                  latestReleases.merge(
                      inspection.id(), release, BinaryOperator.maxBy(PartialDate.EARLIEST_FIRST)));
    }
    lineage = new OriginalFinder(inspections.stream().filter(this::stands).toList());
  }

  static List<FollowUpChain> of(Iterable<Inspection> inspections) {
    List<Inspection> all = new ArrayList<>();
    inspections.forEach(all::add);
    return new FollowUpChains(all).sort(all);
  }

  private List<FollowUpChain> sort(List<Inspection> inspections) {
    Map<String, List<Inspection>> byRoot = new LinkedHashMap<>();
    for (Inspection inspection : inspections) {
      String root =
          stands(inspection) ? lineage.rootOf(inspection) : lineage.rootOf(inspection.id());
      byRoot.computeIfAbsent(root, first -> new ArrayList<>()).add(inspection);
    }
    List<FollowUpChain> chains = new ArrayList<>();
    byRoot.forEach((root, members) -> chains.add(chain(root, members)));
    return chains;
  }

  private FollowUpChain chain(String root, List<Inspection> members) {
    List<Inspection> standing = members.stream().filter(this::stands).toList();
    return new ImmutableFollowUpChain.Builder()
        .originalId(Optional.of(root).filter(lineage::isOriginal))
        .originals(standing.stream().filter(member -> member.followUp().isEmpty()).toList())
        .followUps(
            standing.stream()
                .filter(member -> member.followUp().isPresent())
                .sorted(ReviewOrder.COMPARATOR)
                .toList())
        .earlierVersions(members.stream().filter(member -> !stands(member)).toList())
        .build();
  }

  /** Whether no other record of the same id is certainly a later release. */
  private boolean stands(Inspection inspection) {
    return inspection
        .asOf()
        .filter(release -> release.isBefore(latestReleases.getOrDefault(inspection.id(), release)))
        .isEmpty();
  }
}
