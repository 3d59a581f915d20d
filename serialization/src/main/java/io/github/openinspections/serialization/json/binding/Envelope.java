package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import java.util.List;
import java.util.Optional;

/**
 * An envelope without its records, which are streamed separately.
 *
 * @param format the format version as written
 * @param description what the data set says about itself
 */
public record Envelope(Optional<String> format, DatasetDescription description) {
  /** The format version that this library reads and writes. */
  public static final String FORMAT = "openinspections/1";

  /** Returns the envelope of a data set that is being written. */
  public static Envelope of(DatasetDescription description) {
    return new Envelope(Optional.of(FORMAT), description);
  }

  List<Inspection> inspections() {
    return List.of();
  }

  List<Extension> extensions() {
    return description.extensions();
  }

  /** Builds an envelope; the records of its list are read elsewhere. */
  static final class Builder {
    private final DatasetDescription.Builder description = DatasetDescription.builder();
    private Optional<String> format = Optional.empty();

    void format(String value) {
      format = Optional.of(value);
    }

    void addInspections(Inspection inspection) {}

    DatasetDescription.Builder description() {
      return description;
    }

    Envelope build() {
      return new Envelope(format, description.build());
    }
  }
}
