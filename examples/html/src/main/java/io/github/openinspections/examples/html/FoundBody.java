package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.time.DateInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who was inspected in a place: a body, several at once, or one that no record identifies.
 *
 * @param providers the bodies, none if not identified
 * @param newest the newest inspection
 * @param date its date
 * @param chains the chains, newest first
 * @param series the grades by aspect
 */
record FoundBody(
    List<Provider> providers,
    Inspection newest,
    Optional<DateInterval> date,
    List<FollowUpChain> chains,
    List<GradeSeries> series) {

  /** Returns the bodies of chains, newest first. */
  static List<FoundBody> all(
      List<FollowUpChain> chains,
      Map<List<Provider>, List<GradeSeries>> grades,
      ChainProviders providers) {
    Map<List<Provider>, List<FollowUpChain>> byBody = new LinkedHashMap<>();
    for (FollowUpChain chain : chains) {
      byBody.computeIfAbsent(providers.of(chain), none -> new ArrayList<>()).add(chain);
    }
    return byBody.entrySet().stream()
        .map(body -> of(body.getKey(), body.getValue(), grades))
        .sorted(Comparator.comparing(FoundBody::date, AxisDate.NEWEST_FIRST))
        .toList();
  }

  private static FoundBody of(
      List<Provider> providers,
      List<FollowUpChain> chains,
      Map<List<Provider>, List<GradeSeries>> grades) {
    List<FollowUpChain> newestFirst =
        chains.stream().sorted(Comparator.comparing(AxisDate::of, AxisDate.NEWEST_FIRST)).toList();
    List<GradeSeries> series =
        grades.getOrDefault(providers, List.of()).stream()
            .filter(one -> !providers.isEmpty() || isOf(one, newestFirst))
            .toList();
    Inspection newest =
        ChainProviders.members(newestFirst.get(0))
            .min(Comparator.comparing(AxisDate::of, AxisDate.NEWEST_FIRST))
            .orElseThrow();
    return new FoundBody(providers, newest, AxisDate.of(newestFirst.get(0)), newestFirst, series);
  }

  /** Bodies that no record identifies share no more than that. */
  private static boolean isOf(GradeSeries series, List<FollowUpChain> chains) {
    Inspection graded = series.grades().get(0).inspection();
    return chains.stream().flatMap(ChainProviders::members).anyMatch(one -> one == graded);
  }

  int inspections() {
    return chains.stream().mapToInt(Timelines::inspections).sum();
  }
}
