package io.github.openinspections.examples.html;

import io.github.openinspections.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whole years on a line: a day is a share of the line's length, so that equal times are equally
 * long whatever the width of the page.
 *
 * @param first the first year
 * @param last the last year
 */
record TimeAxis(int first, int last) {
  /** A label for more years would touch the next one on a telephone. */
  private static final int LABELS = 7;

  private static final List<Integer> STEPS =
      List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000);

  /**
   * A year on the line.
   *
   * @param label the year, empty if there is no room for it
   * @param at where it begins
   */
  record Year(String label, String at) {}

  static Optional<TimeAxis> of(List<PartialDate> dates) {
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimeAxis(
                dates.stream().mapToInt(PartialDate::year).min().orElseThrow(),
                dates.stream().mapToInt(PartialDate::year).max().orElseThrow()));
  }

  /** Returns where a day begins, from 0 to 100. */
  double at(LocalDate day) {
    double start = LocalDate.of(first, 1, 1).toEpochDay();
    double end = LocalDate.of(last + 1, 1, 1).toEpochDay();
    return 100 * (day.toEpochDay() - start) / (end - start);
  }

  /** Returns the years that have a line and a label. */
  List<Year> years() {
    int step =
        STEPS.stream()
            .filter(years -> last - first + 1 <= years * LABELS)
            .findFirst()
            .orElse(last - first + 1);
    return IntStream.rangeClosed(first, last)
        .filter(year -> Math.floorMod(year, step) == 0 || last == first)
        .mapToObj(this::year)
        .toList();
  }

  private Year year(int year) {
    double at = at(LocalDate.of(year, 1, 1));
    return new Year(at > 90 ? "" : Integer.toString(year), percent(at));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
