package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.math.BigInteger;
import java.util.List;

/**
 * What became of the rows of a table with their sum, which is written with them.
 *
 * @param read the sum as stated
 * @param counts its parts, and the counts outside the sum
 */
record StatedRows(long read, RowCounts counts) {
  static final ObjectCodec<StatedRows, Draft> ROWS =
      ObjectCodec.of("RowCounts", Draft::new, Draft::build)
          .required("read", LongCodec.COUNT, StatedRows::read, (d, read) -> d.read = read)
          .required(
              "withRecords",
              LongCodec.COUNT,
              s -> s.counts.withRecords(),
              (d, rows) -> d.counts.withRecords(rows))
          .required(
              "withoutInspection",
              LongCodec.COUNT,
              s -> s.counts.withoutInspection(),
              (d, rows) -> d.counts.withoutInspection(rows))
          .required(
              "refused",
              LongCodec.COUNT,
              s -> s.counts.refused(),
              (d, rows) -> d.counts.refused(rows))
          .required(
              "notes", LongCodec.COUNT, s -> s.counts.notes(), (d, rows) -> d.counts.notes(rows))
          .required(
              "records",
              LongCodec.COUNT,
              s -> s.counts.records(),
              (d, records) -> d.counts.records(records))
          .required(
              "grouped",
              LongCodec.COUNT,
              s -> s.counts.grouped(),
              (d, rows) -> d.counts.grouped(rows))
          .closed();

  static StatedRows of(RowCounts counts) {
    return new StatedRows(counts.read(), counts);
  }

  /** Returns the sum if it is wrong; pointers begin with the place of the counts. */
  List<Inconsistency> inconsistencies(String place) {
    return Inconsistency.of(place + "/read", read, sum(), "sum-of-rows").toList();
  }

  /** Returns the true sum, which may be more than a long holds. */
  private BigInteger sum() {
    return BigInteger.valueOf(counts.withRecords())
        .add(BigInteger.valueOf(counts.withoutInspection()))
        .add(BigInteger.valueOf(counts.refused()))
        .add(BigInteger.valueOf(counts.notes()));
  }

  /** Builds the counts. */
  static final class Draft {
    private final RowCounts.Builder counts = RowCounts.builder();
    private long read;

    private StatedRows build() {
      return new StatedRows(read, counts.build());
    }
  }
}
