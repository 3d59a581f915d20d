package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A property that the format does not define, kept as JSON text so that nothing is lost. Readers
 * drop the white space between tokens; numbers keep their spelling ({@code 2.50}). Writers reject
 * text that is not JSON and names that the format defines. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Extension extends WithExtension, Serializable permits ImmutableExtension {
  /** The property's name; a name that begins with {@code x-} is never reported as unknown. */
  String name();

  /** The value as JSON text. */
  String json();

  /** Returns an extension. */
  static Extension of(String name, String json) {
    return builder().name(name).json(json).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Extension extension) {
    return OneLine.of("Extension").named(extension.name()).with(extension.json()).toString();
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
