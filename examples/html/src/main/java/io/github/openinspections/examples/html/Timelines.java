package io.github.openinspections.examples.html;

import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.place.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The timelines, one per place.
 *
 * @param areas the places A to Z, inspections without a place last
 * @param left notes on what has no timeline, and why
 */
record Timelines(List<AreaTimeline> areas, List<String> left) {
  /** Returns the timelines of all places, or of some. */
  static Timelines of(
      DatasetHistory read, Optional<Set<AreaKey>> only, HistoryLimits limits, Words words) {
    InspectionHistory history = read.history();
    List<FoundPlace> places =
        FoundPlace.all(history).stream()
            .filter(place -> only.isEmpty() || only.get().contains(place.key()))
            .toList();
    List<FoundPlace> shown = places.subList(0, Math.min(places.size(), limits.places()));
    Map<List<Provider>, List<GradeSeries>> grades =
        history.grades().stream().collect(Collectors.groupingBy(GradeSeries::providers));
    ChainProviders providers = new ChainProviders(history.vocabulary());
    List<List<FoundBody>> bodies =
        shown.stream().map(place -> FoundBody.all(place.chains(), grades, providers)).toList();
    int lines = Fair.share(bodies.stream().map(List::size).toList(), limits.bodies());
    int full =
        Fair.share(
            bodies.stream()
                .map(here -> here.stream().mapToInt(FoundBody::inspections).sum())
                .toList(),
            limits.inspections());
    List<AreaTimeline> areas = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      areas.add(
          AreaTimeline.of(shown.get(i), bodies.get(i), lines, full, history.vocabulary(), words));
    }
    return new Timelines(
        List.copyOf(areas),
        notes(places.subList(shown.size(), places.size()), read.unreadable(), words));
  }

  private static List<String> notes(List<FoundPlace> others, long unreadable, Words words) {
    List<String> notes = new ArrayList<>();
    if (!others.isEmpty()) {
      long inspections =
          others.stream()
              .flatMap(place -> place.chains().stream())
              .distinct()
              .mapToLong(Timelines::inspections)
              .sum();
      notes.add(
          words.counted(
              "page.timelines.areas-out",
              others.size(),
              "inspections",
              words.counted("page.count.inspections", inspections)));
    }
    if (unreadable > 0) {
      notes.add(words.counted("page.timelines.unreadable", unreadable));
    }
    return List.copyOf(notes);
  }

  static int inspections(FollowUpChain chain) {
    return chain.originals().size() + chain.followUps().size();
  }
}
