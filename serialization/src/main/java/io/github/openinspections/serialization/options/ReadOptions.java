package io.github.openinspections.serialization.options;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.immutables.value.Value;

/** How a data set is read. Immutable; thread-safe if its progress listener is. */
@Value.Immutable
public sealed interface ReadOptions extends WithReadOptions permits ImmutableReadOptions {
  /** Layout detected from the content, default limits, no listener. */
  ReadOptions DEFAULT = builder().build();

  /** The layout of the file. Absent = detected from the content. */
  Optional<Layout> layout();

  /** How large records may be. */
  @Value.Default
  default Limits limits() {
    return Limits.DEFAULT;
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
