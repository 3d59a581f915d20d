package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The readable inspections of a data set as a history, with what a page says of the data set.
 *
 * @param title the title of the data set, or the name of its file; empty if it has neither
 * @param history the inspections
 * @param unreadable how many records could not be read
 * @param stopped where and why reading stopped; empty if it reached the end
 */
public record DatasetHistory(
    String title, InspectionHistory history, long unreadable, Optional<Stop> stopped) {

  /**
   * Reads a data set to its end, into memory.
   *
   * @param vocabulary which areas took over from which, and the scales of grades
   * @throws IOException if it cannot be read
   */
  public static DatasetHistory read(InspectionDataset dataset, Vocabulary vocabulary)
      throws IOException {
    List<Inspection> inspections = new ArrayList<>();
    long unreadable = 0;
    try {
      for (Entry entry : dataset) {
        entry.inspection().ifPresent(inspections::add);
        unreadable += entry.inspection().isPresent() ? 0 : 1;
      }
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    }
    return new DatasetHistory(
        dataset.description().title().or(dataset::source).orElse(""),
        InspectionHistory.of(inspections, vocabulary),
        unreadable,
        dataset.stopped());
  }

  /** Returns a part of the history in place of the whole: an unreadable record may be in any. */
  public DatasetHistory withHistory(InspectionHistory part) {
    return new DatasetHistory(title, part, unreadable, stopped);
  }
}
