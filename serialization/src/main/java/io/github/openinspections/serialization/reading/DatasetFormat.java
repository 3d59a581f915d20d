package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.Optional;

/** The format of a data set: how its bytes become records. */
public interface DatasetFormat {
  /** Starts reading. */
  RecordSource open(ByteInput in) throws IOException;

  /** Returns how to read the lines of a file, if it has one record per line and can be split. */
  default Optional<JsonFormat> ofLines(ByteInput in) throws IOException {
    return Optional.empty();
  }
}
