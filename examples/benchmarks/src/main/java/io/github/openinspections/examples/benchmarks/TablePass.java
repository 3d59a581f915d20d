package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;

/** What is done with a table. */
enum TablePass {
  /** Each record is read. */
  READ {
    @Override
    long records(byte[] table) throws IOException {
      long records = 0;
      try (InspectionDataset dataset = READER.open(table)) {
        for (Entry entry : dataset) {
          records = entry.number();
        }
      }
      return records;
    }
  },
  /** The whole check. */
  CHECK {
    @Override
    long records(byte[] table) throws IOException {
      try (InspectionDataset dataset = READER.open(table)) {
        return DatasetValidator.standard().validate(dataset).records().read();
      }
    }
  };

  private static final DatasetReader READER = DatasetReader.csv(ReadOptions.DEFAULT);

  /** Processes a table, and returns how many records it has. */
  abstract long records(byte[] table) throws IOException;
}
