package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.IOException;

/**
 * A data set that can be opened repeatedly: a report holds no records, so a page reads the data set
 * a second time for the few that it shows.
 */
@FunctionalInterface
public interface InspectionSource {
  /**
   * Opens the data set at its beginning; the caller closes it.
   *
   * @throws IOException if it cannot be opened
   */
  InspectionDataset open() throws IOException;
}
