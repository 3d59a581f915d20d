package io.github.openinspections.validation.dataset;

/**
 * What the current records of a data set have to do with each other, and with their frameworks.
 *
 * @param lineage which follows up which
 * @param sharing what they share
 * @param history the inspections of each body
 * @param ageing how they differ from their frameworks
 */
record CurrentRecords(FollowUpLinks lineage, Sharing sharing, BodyHistory history, Ageing ageing) {
  /** Returns those of no records, with room for so many rows. */
  static CurrentRecords of(int rows) {
    return new CurrentRecords(
        new FollowUpLinks(), new Sharing(rows), new BodyHistory(rows), new Ageing());
  }

  /** Adds a record, if it is current; records must be added in order. */
  void add(IndexedRecord record, Versions versions) {
    if (versions.isCurrent(record)) {
      lineage.add(record);
      sharing.add(record);
      history.add(record);
      ageing.add(record);
    }
  }
}
