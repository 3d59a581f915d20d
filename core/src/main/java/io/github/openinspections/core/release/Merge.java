package io.github.openinspections.core.release;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Makes one inspection of what two records say about it. */
final class Merge {
  private final Inspection left;
  private final Inspection right;
  private final MemberMerge members;

  Merge(Comparison comparison) {
    this.left = comparison.left();
    this.right = comparison.right();
    this.members = new MemberMerge(comparison);
  }

  Inspection inspection() {
    return Inspection.builder()
        .from(left)
        .identifiers(texts(left.identifiers(), right.identifiers()))
        .asOf(first(left.asOf(), right.asOf()))
        .typeLabel(first(left.typeLabel(), right.typeLabel()))
        .framework(first(left.framework(), right.framework()))
        .title(first(left.title(), right.title()))
        .topics(both(left.topics(), right.topics()))
        .areas(members.areas())
        .inspected(members.inspected())
        .participants(both(left.participants(), right.participants()))
        .fieldwork(members.fieldwork())
        .report(merged(left.report(), right.report(), Merge::report))
        .followUp(merged(left.followUp(), right.followUp(), Merge::followUp))
        .previous(first(left.previous(), right.previous()))
        .judgements(ResultMerge.judgements(left, right))
        .judgementCounts(ResultMerge.counts(left, right))
        .priorityAreas(PriorityAreaMerge.areas(left, right))
        .priorityAreasStated(PriorityAreaMerge.stated(left, right))
        .progress(ResultMerge.progress(left, right))
        .overallProgress(both(left.overallProgress(), right.overallProgress()))
        .nextSteps(both(left.nextSteps(), right.nextSteps()))
        .quotes(both(left.quotes(), right.quotes()))
        .sources(both(left.sources(), right.sources()))
        .extensions(extensions(left.extensions(), right.extensions()))
        .build();
  }

  private static Report report(Report one, Report other) {
    return Report.builder()
        .title(first(one.title(), other.title()))
        .published(date(one.published(), other.published()))
        .url(first(one.url(), other.url()))
        .language(first(one.language(), other.language()))
        .extensions(extensions(one.extensions(), other.extensions()))
        .build();
  }

  private static FollowUp followUp(FollowUp one, FollowUp other) {
    return FollowUp.builder()
        .of(first(one.of(), other.of()))
        .original(first(one.original(), other.original()))
        .ordinal(first(one.ordinal(), other.ordinal()))
        .covers(both(one.covers(), other.covers()))
        .coversStated(first(one.coversStated(), other.coversStated()))
        .kind(first(one.kind(), other.kind()))
        .extensions(extensions(one.extensions(), other.extensions()))
        .build();
  }

  /** Returns the more precise of two dates that can both be true, or else the left one. */
  static Optional<PartialDate> date(Optional<PartialDate> one, Optional<PartialDate> other) {
    return merged(
        one,
        other,
        (left, right) -> Judge.dates(left, right).contains(Likeness.LESS) ? right : left);
  }

  static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
    return one.isPresent() ? one : other;
  }

  private static OptionalInt first(OptionalInt one, OptionalInt other) {
    return one.isPresent() ? one : other;
  }

  static <T> Optional<T> merged(Optional<T> one, Optional<T> other, BinaryOperator<T> merge) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(merge.apply(one.get(), other.get()))
        : first(one, other);
  }

  /** Returns the members of the left list, and those of the right one that it does not have. */
  static <T> List<T> both(List<T> one, List<T> other) {
    Set<ValueKey> known = new HashSet<>();
    one.forEach(member -> known.add(new ValueKey(member)));
    List<T> both = new ArrayList<>(one);
    other.stream().filter(member -> known.add(new ValueKey(member))).forEach(both::add);
    return both;
  }

  /** Returns the members of both lists, merged where they have the same key. */
  static <T, K extends Comparable<K>> List<T> byKey(
      List<T> one, List<T> other, Function<T, K> key, BinaryOperator<T> merge) {
    Map<K, List<T>> rights = new LinkedHashMap<>();
    other.forEach(t -> rights.computeIfAbsent(key.apply(t), k -> new ArrayList<>(1)).add(t));
    Set<K> done = new HashSet<>();
    List<T> merged = new ArrayList<>();
    for (T member : one) {
      K same = key.apply(member);
      List<T> others = done.add(same) ? rights.getOrDefault(same, List.of()) : List.of();
      merged.add(others.isEmpty() ? member : merge.apply(member, others.get(0)));
    }
    rights.forEach((k, members) -> merged.addAll(done.contains(k) ? List.of() : members));
    return merged;
  }

  static Map<String, String> texts(Map<String, String> one, Map<String, String> other) {
    Map<String, String> both = new LinkedHashMap<>(one);
    other.forEach(both::putIfAbsent);
    return both;
  }

  static List<Extension> extensions(List<Extension> one, List<Extension> other) {
    return byKey(one, other, Extension::name, (left, right) -> left);
  }
}
