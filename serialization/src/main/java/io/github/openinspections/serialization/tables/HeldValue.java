package io.github.openinspections.serialization.tables;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of an object that is nothing but its value. Not thread-safe. */
final class HeldValue<V> {
  private @Nullable V value;

  void set(V read) {
    value = read;
  }

  /** Returns the value, without which the object is not read. */
  V get() {
    return Objects.requireNonNull(value);
  }
}
