package io.github.openinspections.examples.html;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grades of a body over time, a strip for each aspect.
 *
 * @param years the years of the time axis
 * @param strips the strips, as the aspects were first graded
 * @param left a note on what is left out, empty if nothing is
 */
record GradeStrips(List<TimeAxis.Year> years, List<GradeStrip> strips, String left) {
  private static final int STRIPS = 20;

  static Optional<GradeStrips> of(FoundBody body, Vocabulary vocabulary, Words words) {
    List<GradeSeries> all = body.series();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<PartialDate> dates =
        all.stream()
            .flatMap(series -> series.grades().stream())
            .flatMap(grade -> grade.date().filter(AxisDate::isOne).stream())
            .flatMap((DateInterval period) -> Stream.of(period.start(), period.end()))
            .toList();
    TimeAxis axis = TimeAxis.of(dates).orElse(new TimeAxis(0, 0));
    List<GradeStrip> strips = new ArrayList<>();
    for (GradeSeries series : all.subList(0, Math.min(all.size(), STRIPS))) {
      strips.add(GradeStrip.of(series, axis, vocabulary, words));
    }
    return Optional.of(
        new GradeStrips(
            dates.isEmpty() ? List.of() : axis.years(),
            List.copyOf(strips),
            all.size() > STRIPS
                ? words.counted("page.strips.left", all.size() - (long) STRIPS)
                : ""));
  }

  /** Whether a grade can be on an axis. */
  static boolean isDated(AspectGrade grade) {
    return grade.date().filter(AxisDate::isOne).isPresent();
  }
}
