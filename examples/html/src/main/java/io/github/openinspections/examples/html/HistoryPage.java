package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.InspectionDataset;
import java.util.Optional;

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
      InspectionDataset read, Optional<? extends AreaChoice> place, Timelines timelines) {
    return new HistoryPage(
        read.description().title().or(read::source).map(Shown::name).orElse("The data set"),
        place.map(area -> Shown.name(area.title())).orElse(""),
        read.stopped().map(stop -> ReadablePlace.of(stop, false)).orElse(""),
        timelines);
  }
}
