package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.RowCounts;

/** Counts what becomes of the rows. Not thread-safe. */
final class RowAccount {
  private long withRecords;
  private long withoutInspection;
  private long refused;
  private long notes;
  private long records;
  private long grouped;
  private long lastGrouped = -1;

  void gaveRecord() {
    withRecords++;
  }

  void noInspection() {
    withoutInspection++;
  }

  void refused() {
    refused++;
  }

  void note() {
    notes++;
  }

  void record() {
    records++;
  }

  /** A row that describes several inspections is counted once. */
  void grouped(long line) {
    if (line != lastGrouped) {
      lastGrouped = line;
      grouped++;
    }
  }

  RowCounts counts() {
    return RowCounts.builder()
        .withRecords(withRecords)
        .withoutInspection(withoutInspection)
        .refused(refused)
        .notes(notes)
        .records(records)
        .grouped(grouped)
        .build();
  }
}
