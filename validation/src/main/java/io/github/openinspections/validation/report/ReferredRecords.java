package io.github.openinspections.validation.report;

import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.rule.RecordRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the records that custom rules refer to, wherever their segments are in the data set. */
final class ReferredRecords {
  private record Rows(long first, long count) {}

  private final DatasetView data;
  private final Map<Long, Rows> segments = new HashMap<>();

  ReferredRecords(List<Segment> segments, DatasetView data) {
    this.data = data;
    long first = 0;
    for (Segment segment : segments) {
      this.segments.put(segment.start(), new Rows(first, segment.records()));
      first += segment.records();
    }
  }

  IndexedRecord get(RecordRef record) {
    Rows rows = segments.get(record.segment());
    if (rows == null || record.index() < 0 || record.index() >= rows.count()) {
      throw new IllegalArgumentException("The data set has no record " + record);
    }
    return data.record(Math.toIntExact(rows.first() + record.index()));
  }
}
