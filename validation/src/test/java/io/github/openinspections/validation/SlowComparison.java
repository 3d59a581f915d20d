package io.github.openinspections.validation;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two records contradict each other, attribute by attribute, as the rule says it: without
 * groups, pairs, hashes or an order.
 */
final class SlowComparison {
  private static final Places PLACES = Places.of(Vocabulary.standard());

  private SlowComparison() {}

  static boolean contradict(Inspection one, Inspection other) {
    Map<String, List<Object>> left = said(one);
    Map<String, List<Object>> right = said(other);
    return left.entrySet().stream()
        .anyMatch(said -> areApart(said.getValue(), right.getOrDefault(said.getKey(), List.of())));
  }

  /** Whether both say something, and nothing of it can be the same. */
  private static boolean areApart(List<Object> some, List<Object> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(one -> others.stream().anyMatch(other -> canBeOne(one, other)));
  }

  private static boolean canBeOne(Object one, Object other) {
    if (one instanceof PartialDate date && other instanceof PartialDate again) {
      return date.toString().startsWith(again.toString())
          || again.toString().startsWith(date.toString());
    }
    if (one instanceof DateInterval period && other instanceof DateInterval again) {
      return period.compare(again) == DateOrder.SAME
          || period.compare(again) == DateOrder.UNDECIDED;
    }
    if (one instanceof Set<?> names && other instanceof Set<?> others) {
      return names.isEmpty() || others.isEmpty() || !Collections.disjoint(names, others);
    }
    return one.equals(other) || one instanceof Grade != other instanceof Grade;
  }

  /** Returns what a record says of each thing of which there is one value, or one set. */
  private static Map<String, List<Object>> said(Inspection of) {
    Map<String, List<Object>> said = new LinkedHashMap<>();
    add(said, "type", Optional.of(of.type()));
    add(said, "framework", of.framework());
    of.identifiers().forEach((kind, id) -> add(said, "id " + kind, Optional.of(Folding.of(id))));
    add(said, "published", of.report().flatMap(Report::published));
    add(said, "url", of.report().flatMap(Report::url));
    add(said, "followed", of.followUp().flatMap(FollowUp::of));
    of.followUp()
        .ifPresent(
            followUp ->
                followUp.ordinal().ifPresent(n -> add(said, "ordinal", Optional.of("" + n))));
    of.areas().forEach(area -> add(said, "areas", Optional.of(names(area))));
    of.inspected().forEach(body -> add(said, "inspected", Optional.of(names(body))));
    of.fieldwork().forEach(period -> add(said, "fieldwork", Optional.of(period)));
    of.judgements()
        .forEach(
            one ->
                add(
                    said,
                    "judgement " + one.aspect() + "\n" + one.about(),
                    result(one.grade(), one.label())));
    of.progress()
        .forEach(
            one ->
                add(
                    said,
                    "rating " + one.priorityArea() + "\n" + one.judgedBy(),
                    result(one.grade(), one.label())));
    of.judgementCounts()
        .forEach(
            one ->
                add(
                    said,
                    "counted "
                        + one.grade()
                            .map(grade -> grade.scale() + " " + grade.level())
                            .orElse(one.label().map(Folding::of).orElse("")),
                    Optional.of("" + one.count())));
    of.priorityAreasStated()
        .forEach(
            one ->
                add(
                    said,
                    "stated "
                        + one.kind()
                            .map(kind -> "kind " + kind)
                            .orElse(one.label().map(Folding::of).orElse("")),
                    Optional.of("" + one.count())));
    of.priorityAreas()
        .forEach(
            one -> {
              add(said, "text " + one.id(), Optional.of(Folding.of(one.text())));
              add(said, "due " + one.id(), one.due());
            });
    return said;
  }

  private static void add(Map<String, List<Object>> said, String name, Optional<?> value) {
    value.ifPresent(one -> said.computeIfAbsent(name, first -> new ArrayList<>()).add(one));
  }

  private static Optional<Object> result(Optional<Grade> grade, Optional<String> label) {
    return grade.isPresent()
        ? Optional.of(grade.get().withExtensions(List.of()))
        : label.map(Folding::of);
  }

  private static Set<String> names(Area area) {
    Set<String> names = new TreeSet<>();
    PlaceMatch match = PLACES.match(area, Optional.empty());
    match.places().forEach(place -> names.add(place.key()));
    match.candidates().forEach(place -> names.add(place.key()));
    area.name().ifPresent(name -> names.add("name " + NameKey.orName(name)));
    return names;
  }

  private static Set<String> names(InspectedBody body) {
    Set<String> names = new TreeSet<>();
    body.name().ifPresent(name -> names.add("name " + NameKey.orName(name)));
    body.identifiers().forEach((kind, id) -> names.add(kind + "=" + Folding.of(id)));
    return names;
  }
}
