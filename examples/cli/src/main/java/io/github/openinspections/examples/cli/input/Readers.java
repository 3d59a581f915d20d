package io.github.openinspections.examples.cli.input;

import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.Optional;

/** Chooses the reader: detected from the content unless a table is named. */
final class Readers {
  private Readers() {}

  static DatasetReader of(ReadOptions options, Optional<String> mapping) throws Failure {
    return mapping.isPresent()
        ? DatasetReader.csv(KnownTables.named(mapping.get()), options)
        : DatasetReader.any(options);
  }
}
