package io.github.openinspections.serialization.options;

import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.immutables.value.Value;

/** How a data set is read. Immutable; thread-safe if its progress listener is. */
@Value.Immutable
public sealed interface ReadOptions extends WithReadOptions permits ImmutableReadOptions {
  /** Layout detected from the content, default limits, standard vocabulary, no listener. */
  ReadOptions DEFAULT = builder().build();

  /** The layout of the file. Absent = detected from the content. */
  Optional<Layout> layout();

  /** How large records may be. */
  @Value.Default
  default Limits limits() {
    return Limits.DEFAULT;
  }

  /**
   * What is known about the field. It decides the framework of an inspection of a table, and with
   * it the scale of words that belong to several; the scales that a column names come with its
   * mapping. Reading JSON does not depend on it.
   */
  @Value.Default
  default Vocabulary vocabulary() {
    return Vocabulary.standard();
  }

  /** The listener to progress, if any. */
  Optional<ReadProgress> progress();

  /**
   * Decides before every record whether to stop reading there; the data set then is not complete
   * and says so. Absent = reading goes on to the end.
   */
  Optional<BooleanSupplier> cancelled();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReadOptions} values; not thread-safe. */
  final class Builder extends ImmutableReadOptions.Builder {
    Builder() {}
  }
}
