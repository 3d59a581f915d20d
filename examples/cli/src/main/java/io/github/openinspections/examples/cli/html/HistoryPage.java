package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.Optional;

/**
 * What the page of timelines shows.
 *
 * @param title what the data set calls itself, or the name of its file
 * @param place the code that was asked for, empty for all
 * @param stop where and why reading stopped, empty if it reached the end
 * @param timelines what became of the inspections
 */
record HistoryPage(String title, String place, String stop, Timelines timelines) {
  static HistoryPage of(InspectionDataset read, Optional<AreaCode> place, Timelines timelines) {
    return new HistoryPage(
        read.description().title().or(read::source).map(Shown::name).orElse("The data set"),
        place.map(code -> Shown.name(code.toString())).orElse(""),
        read.stopped().map(ReadablePlace::of).orElse(""),
        timelines);
  }
}
