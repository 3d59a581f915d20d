package io.github.openinspections.core;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A property that the format does not define, kept as JSON text so that nothing is lost. Readers
 * give the tokens without white space; numbers keep their spelling ({@code 2.50}). Writers refuse a
 * text that is no JSON, and a name that the format defines. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Extension extends WithExtension, Serializable permits ImmutableExtension {
  /** The property's name; names beginning with {@code x-} are kept without remark. */
  String name();

  /** The value as JSON text. */
  String json();

  /** Returns an extension. */
  static Extension of(String name, String json) {
    return builder().name(name).json(json).build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Extension values; not thread-safe. */
  final class Builder extends ImmutableExtension.Builder {
    Builder() {}
  }
}
