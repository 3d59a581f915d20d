package io.github.openinspections.examples.html;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content of the page of timelines.
 *
 * @param title the title of the data set, or the name of its file
 * @param place the requested area, empty for all
 * @param stop where and why reading stopped, empty if it reached the end
 * @param timelines the timelines
 */
record HistoryPage(String title, String place, String stop, Timelines timelines) {
  static HistoryPage of(
      DatasetHistory read, Optional<? extends AreaChoice> area, HistoryLimits limits, Words words) {
    Optional<Set<AreaKey>> only =
        area.map(
            one -> one.lineage().stream().map(AreaKey::of).collect(Collectors.toUnmodifiableSet()));
    return new HistoryPage(
        read.title().isEmpty() ? words.of("page.data-set") : words.name(read.title()),
        area.map(one -> words.name(one.title())).orElse(""),
        read.stopped()
            .map(words.language()::translate)
            .map(stop -> ReadablePlace.of(stop, false, words))
            .orElse(""),
        Timelines.of(read, only, limits, words));
  }
}
