package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link CountTable}; the rest is written even if there is none. */
final class CountTableBinding {
  static final ObjectCodec<CountTable, CountTable.Builder> COUNT_TABLE =
      ObjectCodec.of("CountTable", CountTable::builder, CountTable.Builder::build)
          .requiredList(
              "counts",
              KeyCountBinding.KEY_COUNT,
              CountTable::counts,
              CountTable.Builder::addCounts)
          .required("other", LongCodec.COUNT, CountTable::other, CountTable.Builder::other)
          .required("none", LongCodec.COUNT, CountTable::none, CountTable.Builder::none)
          .closed();

  private CountTableBinding() {}
}
