package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The grades in an area that was asked for. */
public final class GradesAsked {
  private GradesAsked() {}

  /**
   * Returns the grades over time, aspect by aspect.
   *
   * @param history the chains of the area
   * @param area the area
   * @param only the only aspect; all if empty
   */
  public static List<GradeSeries> series(
      InspectionHistory history, AskedArea area, Optional<AspectCode> only) {
    Map<AspectCode, Set<GradeSeries>> byAspect = new LinkedHashMap<>();
    for (Place place : places(history, area)) {
      List<GradeSeries> found =
          only.map(aspect -> history.grades(place, aspect)).orElseGet(() -> history.grades(place));
      for (GradeSeries one : found) {
        byAspect.computeIfAbsent(one.aspect(), first -> new LinkedHashSet<>()).add(one);
      }
    }
    List<GradeSeries> series = new ArrayList<>();
    byAspect.values().forEach(series::addAll);
    return series;
  }

  /** Returns the aspects that have grades in an area. */
  public static List<AspectCode> aspects(InspectionHistory history, AskedArea area) {
    return series(history, area, Optional.empty()).stream()
        .map(GradeSeries::aspect)
        .distinct()
        .toList();
  }

  /** The places under which the area is named. */
  private static Set<Place> places(InspectionHistory history, AskedArea area) {
    Places places = Places.of(history.vocabulary());
    Set<Place> there = new LinkedHashSet<>();
    history.chains().stream()
        .flatMap(chain -> Stream.concat(chain.originals().stream(), chain.followUps().stream()))
        .filter(area::has)
        .forEach(
            inspection -> places.match(inspection).forEach(match -> there.addAll(match.places())));
    if (area.lineage().stream().anyMatch(there::contains)) {
      there.retainAll(area.lineage());
    }
    return there;
  }

  /** Returns how many grades have no date that decides where they belong in their series. */
  public static long undecided(List<GradeSeries> series) {
    return series.stream().mapToLong(one -> undecided(one)).sum();
  }

  private static long undecided(GradeSeries series) {
    List<AspectGrade> grades = series.grades();
    long undecided = 0;
    for (int i = 0; i < grades.size(); i++) {
      if ((i > 0 && !decides(grades.get(i - 1), grades.get(i)))
          || (i + 1 < grades.size() && !decides(grades.get(i), grades.get(i + 1)))) {
        undecided++;
      }
    }
    return undecided;
  }

  private static boolean decides(AspectGrade earlier, AspectGrade later) {
    return earlier.date().isPresent()
        && later.date().isPresent()
        && earlier.date().get().compare(later.date().get()) != DateOrder.UNDECIDED;
  }
}
