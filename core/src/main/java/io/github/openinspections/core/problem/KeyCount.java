package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/** How many records have a key, such as a type of inspection. Immutable and thread-safe. */
@Value.Immutable
public sealed interface KeyCount extends WithKeyCount, Serializable permits ImmutableKeyCount {
  /** The key: a code as written, a year, or the name of an attribute. */
  String key();

  /** How many records have it. */
  long count();

  /** Returns a count. */
  static KeyCount of(String key, long count) {
    return builder().key(key).count(count).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(KeyCount keyCount) {
    return OneLine.of("KeyCount").with("", keyCount.count()).with(keyCount.key()).toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds KeyCount values; not thread-safe. */
  final class Builder extends ImmutableKeyCount.Builder {
    Builder() {}
  }
}
