package io.github.openinspections.serialization.options;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.immutables.value.Value;

/** How a data set is to be read. Immutable; thread-safe if its progress listener is. */
@Value.Immutable
public sealed interface ReadOptions extends WithReadOptions permits ImmutableReadOptions {
  /** Told apart by content, default limits, nobody watching. */
  ReadOptions DEFAULT = builder().build();

  /** The layout of the file, if it is not to be told by its content. */
  Optional<Layout> layout();

  /** How large records may be. */
  @Value.Default
  default Limits limits() {
    return Limits.DEFAULT;
  }

  /** Who is told how far reading has come. */
  Optional<ReadProgress> progress();

  /**
   * Is asked before every record whether reading should stop there; the data set then is not
   * complete and says so. Absent = reading goes on to the end.
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
