package io.github.openinspections.serialization.options;

import org.immutables.value.Value;

/**
 * How large a record may be before it is skipped with the problem SYN-003. The defaults are far
 * above any real inspection and low enough that no file can exhaust a small machine. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Limits extends WithLimits permits ImmutableLimits {
  /** The default limits. */
  Limits DEFAULT = builder().build();

  /**
   * How deep objects and arrays may be nested; the record itself counts as 1. Writers refuse what
   * is nested deeper than 5000.
   */
  @Value.Default
  default int nesting() {
    return 100;
  }

  /** How many characters (UTF-16 code units) a text or name may have. */
  @Value.Default
  default int textLength() {
    return 1 << 20;
  }

  /** How many characters a number may have; none may be longer than a text. */
  @Value.Default
  default int numberLength() {
    return 1000;
  }

  /** How many bytes a record may have. */
  @Value.Default
  default int recordBytes() {
    return 16 << 20;
  }

  /**
   * Refuses limits that no record could keep; called whenever a value is made.
   *
   * @throws IllegalArgumentException if a limit is below 1
   */
  @Value.Check
  default void check() {
    if (nesting() < 1 || textLength() < 1 || numberLength() < 1 || recordBytes() < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1: " + this);
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Limits} values; not thread-safe. */
  final class Builder extends ImmutableLimits.Builder {
    Builder() {}
  }
}
