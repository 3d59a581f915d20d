package io.github.openinspections.examples.spark;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.release.PartialRelease;
import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.api.java.function.Function;

/** The work of one task: reads a part of a release and indexes its records. */
final class PartIndex implements Function<FilePart, PartialRelease> {
  private final PartFiles files;
  private final Beginning beginning;

  /** Begins the index of a part on the machine that reads it. */
  @FunctionalInterface
  interface Beginning extends Serializable {
    /** Begins at a byte of the data set. */
    PartialRelease at(long start);
  }

  PartIndex(PartFiles files, Beginning beginning) {
    this.files = files;
    this.beginning = beginning;
  }

  @Override
  public PartialRelease call(FilePart part) throws IOException {
    PartialRelease release = beginning.at(part.before + part.start);
    try (InspectionDataset dataset = files.open(part)) {
      dataset.forEach(release::accept);
      release.end(dataset);
    }
    return release;
  }
}
