package io.github.openinspections.core.dataset;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a data set says about itself in its envelope. A bare list of records has none. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface DatasetDescription extends WithDatasetDescription, Serializable
    permits ImmutableDatasetDescription {
  /** The empty description. */
  DatasetDescription NONE = builder().build();

  /** The title. */
  Optional<String> title();

  /** Who publishes it. */
  Optional<String> publisher();

  /** The licence that it is published under. */
  Optional<String> licence();

  /** When it was issued. */
  Optional<PartialDate> issued();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(DatasetDescription datasetDescription) {
    return OneLine.of("DatasetDescription")
        .quoted(datasetDescription.title())
        .with(datasetDescription.publisher())
        .with("issued", datasetDescription.issued())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DatasetDescription} values; not thread-safe. */
  final class Builder extends ImmutableDatasetDescription.Builder {
    Builder() {}
  }
}
