package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.IOException;

/**
 * A data set that can be opened again: a report holds no records, so a page reads them a second
 * time for the few that it shows.
 */
@FunctionalInterface
public interface InspectionSource {
  /**
   * Opens the data set at its beginning; whoever opens it closes it.
   *
   * @throws IOException if it cannot be opened
   */
  InspectionDataset open() throws IOException;
}
