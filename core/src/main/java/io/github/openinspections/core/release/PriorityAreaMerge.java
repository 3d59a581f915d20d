package io.github.openinspections.core.release;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import java.util.List;

/** Merges the priority areas of two records, by their ids. */
final class PriorityAreaMerge {
  private PriorityAreaMerge() {}

  static List<PriorityArea> areas(Inspection left, Inspection right) {
    return Merge.byKey(
        left.priorityAreas(), right.priorityAreas(), PriorityArea::id, PriorityAreaMerge::area);
  }

  private static PriorityArea area(PriorityArea one, PriorityArea other) {
    return one.withKind(Merge.first(one.kind(), other.kind()))
        .withResponsible(Merge.both(one.responsible(), other.responsible()))
        .withWordingBy(Merge.first(one.wordingBy(), other.wordingBy()))
        .withGroup(Merge.first(one.group(), other.group()))
        .withReference(Merge.first(one.reference(), other.reference()))
        .withDue(Merge.date(one.due(), other.due()))
        .withExtensions(Merge.extensions(one.extensions(), other.extensions()));
  }

  static List<StatedCount> stated(Inspection left, Inspection right) {
    return Merge.byKey(
        left.priorityAreasStated(),
        right.priorityAreasStated(),
        PriorityAreaValues::key,
        PriorityAreaMerge::count);
  }

  private static StatedCount count(StatedCount one, StatedCount other) {
    return one.withLabel(Merge.first(one.label(), other.label()))
        .withExtensions(Merge.extensions(one.extensions(), other.extensions()));
  }
}
