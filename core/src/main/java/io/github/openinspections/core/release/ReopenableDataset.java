package io.github.openinspections.core.release;

import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.IOException;

/**
 * A data set that can be opened again: releases are compared in several passes, because they can be
 * larger than memory.
 *
 * <pre>{@code
 * ReopenableDataset release = () -> DatasetReader.any().open(path);
 * }</pre>
 *
 * <p>A stream that can be read once must be copied to a file first. Each opening must give the same
 * records.
 */
@FunctionalInterface
public interface ReopenableDataset {
  /**
   * Opens the data set at its beginning; the caller closes it.
   *
   * @throws IOException if it cannot be read
   */
  InspectionDataset open() throws IOException;
}
