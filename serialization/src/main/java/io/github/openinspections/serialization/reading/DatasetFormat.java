package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.Optional;

/** What the bytes of a data set are taken for. */
public interface DatasetFormat {
  /** Begins to read. */
  RecordSource open(ByteInput in) throws IOException;

  /** Returns how to read the lines of a file, if it has one record a line and can be cut. */
  default Optional<JsonFormat> ofLines(ByteInput in) throws IOException {
    return Optional.empty();
  }
}
