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

/** Sorts inspections into the chains that they belong to. */
final class FollowUpChains {
  private final Map<String, PartialDate> latestReleases = new HashMap<>();
  private final OriginalFinder finder;

  private FollowUpChains(List<Inspection> inspections) {
    for (Inspection inspection : inspections) {
      inspection
          .asOf()
          .ifPresent(
              release ->
                  latestReleases.merge(
                      inspection.id(), release, BinaryOperator.maxBy(PartialDate.EARLIEST_FIRST)));
    }
    finder = new OriginalFinder(inspections.stream().filter(this::isLatest).toList());
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
          isLatest(inspection) ? finder.rootOf(inspection) : finder.rootOf(inspection.id());
      byRoot.computeIfAbsent(root, first -> new ArrayList<>()).add(inspection);
    }
    List<FollowUpChain> chains = new ArrayList<>();
    byRoot.forEach((root, members) -> chains.add(chain(root, members)));
    return chains;
  }

  private FollowUpChain chain(String root, List<Inspection> members) {
    List<Inspection> latest = members.stream().filter(this::isLatest).toList();
    return new ImmutableFollowUpChain.Builder()
        .originalId(Optional.of(root).filter(finder::isOriginal))
        .originals(latest.stream().filter(member -> member.followUp().isEmpty()).toList())
        .followUps(
            latest.stream()
                .filter(member -> member.followUp().isPresent())
                .sorted(ReviewOrder.COMPARATOR)
                .toList())
        .earlierVersions(members.stream().filter(member -> !isLatest(member)).toList())
        .build();
  }

  /** Whether no other record with the same id is certainly a later release. */
  private boolean isLatest(Inspection inspection) {
    return inspection
        .asOf()
        .filter(release -> release.isBefore(latestReleases.getOrDefault(inspection.id(), release)))
        .isEmpty();
  }
}
