package io.github.openinspections.core.release;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Merges the places, bodies and periods of two records, as they were paired in their comparison:
 * those of the left one, and those that only the right one has.
 */
final class MemberMerge {
  private final Inspection left;
  private final Inspection right;
  private final Map<ComparedAttribute, List<Difference>> differences =
      new EnumMap<>(ComparedAttribute.class);

  MemberMerge(Comparison comparison) {
    this.left = comparison.left();
    this.right = comparison.right();
    comparison
        .differences()
        .forEach(
            one -> differences.computeIfAbsent(one.attribute(), k -> new ArrayList<>()).add(one));
  }

  List<Area> areas() {
    return merged(ComparedAttribute.AREAS, left.areas(), right.areas(), MemberMerge::area);
  }

  private static Area area(Area one, Area other) {
    return Area.builder()
        .name(Merge.first(one.name(), other.name()))
        .code(Merge.first(one.code(), other.code()))
        .extensions(Merge.extensions(one.extensions(), other.extensions()))
        .build();
  }

  List<InspectedBody> inspected() {
    return merged(
        ComparedAttribute.INSPECTED, left.inspected(), right.inspected(), MemberMerge::body);
  }

  /** A name that one record lacks may have been withheld there, and stays out. */
  private static InspectedBody body(InspectedBody one, InspectedBody other) {
    return one.withIdentifiers(Merge.texts(one.identifiers(), other.identifiers()))
        .withKind(Merge.first(one.kind(), other.kind()))
        .withExtensions(Merge.extensions(one.extensions(), other.extensions()));
  }

  List<DateInterval> fieldwork() {
    return merged(
        ComparedAttribute.FIELDWORK, left.fieldwork(), right.fieldwork(), MemberMerge::period);
  }

  private static DateInterval period(DateInterval one, DateInterval other) {
    return Judge.periods(one, other).equals(Set.of(Likeness.LESS)) ? other : one;
  }

  private <T> List<T> merged(
      ComparedAttribute attribute, List<T> lefts, List<T> rights, BinaryOperator<T> merge) {
    List<T> merged = new ArrayList<>(lefts);
    List<Difference> found = differences.getOrDefault(attribute, List.of());
    if (found.stream().anyMatch(one -> one.likeness() == Likeness.CONTRADICTS)) {
      return merged;
    }
    Set<Integer> more = new TreeSet<>();
    for (Difference one : found) {
      if (one.left().isPresent() && one.right().isPresent()) {
        int index = one.left().get().index();
        merged.set(index, merge.apply(lefts.get(index), rights.get(one.right().get().index())));
      } else {
        one.right().ifPresent(value -> more.add(value.index()));
      }
    }
    more.forEach(index -> merged.add(rights.get(index)));
    return merged;
  }
}
