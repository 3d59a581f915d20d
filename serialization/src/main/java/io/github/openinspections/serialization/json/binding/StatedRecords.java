package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.math.BigInteger;
import java.util.List;

/**
 * The records of a report with their sum, which is written with them.
 *
 * @param read the sum as stated
 * @param counts its parts
 */
record StatedRecords(long read, RecordCounts counts) {
  static final ObjectCodec<StatedRecords, Draft> RECORDS =
      ObjectCodec.of("RecordCounts", Draft::new, Draft::build)
          .required("read", LongCodec.COUNT, StatedRecords::read, (d, read) -> d.read = read)
          .required("valid", LongCodec.COUNT, s -> s.counts.valid(), (d, valid) -> d.valid = valid)
          .required(
              "withErrors",
              LongCodec.COUNT,
              s -> s.counts.withErrors(),
              (d, withErrors) -> d.withErrors = withErrors)
          .required(
              "unreadable",
              LongCodec.COUNT,
              s -> s.counts.unreadable(),
              (d, unreadable) -> d.unreadable = unreadable)
          .closed();

  static StatedRecords of(RecordCounts counts) {
    return new StatedRecords(counts.read(), counts);
  }

  /** Returns the sum if it is wrong; pointers begin with the place of the counts. */
  List<Inconsistency> inconsistencies(String place) {
    return Inconsistency.of(place + "/read", read, sum(), "sum-of-records").toList();
  }

  /** Returns the true sum, which may be more than a long holds. */
  private BigInteger sum() {
    return BigInteger.valueOf(counts.valid())
        .add(BigInteger.valueOf(counts.withErrors()))
        .add(BigInteger.valueOf(counts.unreadable()));
  }

  /** Builds the counts. */
  static final class Draft {
    private long read;
    private long valid;
    private long withErrors;
    private long unreadable;

    private StatedRecords build() {
      return new StatedRecords(read, RecordCounts.of(valid, withErrors, unreadable));
    }
  }
}
