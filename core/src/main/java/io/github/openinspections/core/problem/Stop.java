package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The end of reading before the end of the data. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Stop extends WithStop, Serializable permits ImmutableStop {
  /** Why reading stopped. */
  String reason();

  /** The position after which nothing was read, if known. */
  Optional<Position> position();

  /** Returns a stop. */
  static Stop of(String reason, Optional<Position> position) {
    return builder().reason(reason).position(position).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Stop stop) {
    return OneLine.of("Stop")
        .with(stop.reason())
        .with("line", stop.position().map(Position::line))
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Stop values; not thread-safe. */
  final class Builder extends ImmutableStop.Builder {
    Builder() {}
  }
}
