package io.github.openinspections.core.history;

import io.github.openinspections.core.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The grades that no other is certainly later than, in one pass. */
final class LatestCandidates {
  /** The last of the days on which an inspection began at the earliest. */
  private final LocalDate begun;

  /** The last of the days on which a report without fieldwork came out at the earliest. */
  private final LocalDate published;

  private LatestCandidates(List<AspectGrade> grades) {
    begun = last(grades, LatestCandidates::hasFieldwork);
    published = last(grades, grade -> !hasFieldwork(grade));
  }

  static List<AspectGrade> of(List<AspectGrade> grades) {
    LatestCandidates latest = new LatestCandidates(grades);
    return grades.stream().filter(latest::mayBeLatest).toList();
  }

  private static LocalDate last(List<AspectGrade> grades, Predicate<AspectGrade> which) {
    return grades.stream()
        .filter(which)
        .flatMap(grade -> grade.date().stream())
        .map(date -> date.start().earliest())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private static boolean hasFieldwork(AspectGrade grade) {
    return !grade.inspection().fieldwork().isEmpty();
  }

  private boolean mayBeLatest(AspectGrade grade) {
    Optional<DateInterval> date = grade.date();
    if (date.isEmpty()) {
      return true;
    }
    LocalDate end = date.get().end().latest();
    return !end.isBefore(begun) && (hasFieldwork(grade) || !end.isBefore(published));
  }
}
