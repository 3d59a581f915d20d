package io.github.openinspections.core;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Puts every inspection into the course that it belongs to. */
final class Courses {
  private final Map<String, PartialDate> latestReleases = new HashMap<>();
  private final Lineage lineage;

  private Courses(List<Inspection> inspections) {
    for (Inspection inspection : inspections) {
      inspection
          .asOf()
          .ifPresent(
              release ->
                  latestReleases.merge(
                      inspection.id(), release, BinaryOperator.maxBy(PartialDate.EARLIEST_FIRST)));
    }
    lineage = new Lineage(inspections.stream().filter(this::stands).toList());
  }

  static List<InspectionCourse> of(Iterable<Inspection> inspections) {
    List<Inspection> all = new ArrayList<>();
    inspections.forEach(all::add);
    return new Courses(all).sort(all);
  }

  private List<InspectionCourse> sort(List<Inspection> inspections) {
    Map<String, List<Inspection>> byRoot = new LinkedHashMap<>();
    for (Inspection inspection : inspections) {
      String root =
          stands(inspection) ? lineage.rootOf(inspection) : lineage.rootOf(inspection.id());
      byRoot.computeIfAbsent(root, first -> new ArrayList<>()).add(inspection);
    }
    List<InspectionCourse> courses = new ArrayList<>();
    byRoot.forEach((root, members) -> courses.add(course(root, members)));
    return courses;
  }

  private InspectionCourse course(String root, List<Inspection> members) {
    List<Inspection> standing = members.stream().filter(this::stands).toList();
    return new ImmutableInspectionCourse.Builder()
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
