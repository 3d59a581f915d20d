package io.github.openinspections.examples.cli.input;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.Optional;

/** Chooses the reader: detected from the content unless a table is named. */
final class Readers {
  private Readers() {}

  static DatasetReader of(ReadOptions options, Optional<TableMapping> mapping) {
    return mapping
        .map(table -> DatasetReader.csv(table, options))
        .orElseGet(() -> DatasetReader.any(options));
  }
}
