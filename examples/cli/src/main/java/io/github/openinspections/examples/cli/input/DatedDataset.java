package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.time.PartialDate;

/** A data set of which the user gave the date. */
final class DatedDataset extends ForwardedDataset {
  private final PartialDate date;

  DatedDataset(InspectionDataset dataset, PartialDate date) {
    super(dataset);
    this.date = date;
  }

  @Override
  public DatasetDescription description() {
    return super.description().withIssued(date);
  }
}
