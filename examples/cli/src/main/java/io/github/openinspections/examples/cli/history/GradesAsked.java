package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grades in an area that was asked for. */
public final class GradesAsked {
  private GradesAsked() {}

  /**
   * Returns the grades over time, aspect by aspect.
   *
   * @param history the chains of the area
   * @param only the only aspect; all if empty
   */
  public static List<GradeSeries> series(InspectionHistory history, Optional<AspectCode> only) {
    Map<AspectCode, List<GradeSeries>> byAspect = new LinkedHashMap<>();
    for (GradeSeries one : history.grades()) {
      if (only.isEmpty() || only.get().equals(one.aspect())) {
        byAspect.computeIfAbsent(one.aspect(), first -> new ArrayList<>()).add(one);
      }
    }
    List<GradeSeries> series = new ArrayList<>();
    byAspect.values().forEach(series::addAll);
    return series;
  }

  /** Returns the aspects that have grades. */
  public static List<AspectCode> aspects(InspectionHistory history) {
    return history.grades().stream().map(GradeSeries::aspect).distinct().toList();
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
