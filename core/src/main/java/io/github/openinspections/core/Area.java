package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place whose services were inspected: a name, a GSS code, or both. Neither is derived from the
 * other. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Area extends WithArea, Serializable permits ImmutableArea {
  /** The name as printed. */
  Optional<String> name();

  /** The GSS code. */
  Optional<AreaCode> code();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Area area) {
    return OneLine.of("Area").named(area.code()).quoted(area.name()).toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Area values; not thread-safe. */
  final class Builder extends ImmutableArea.Builder {
    Builder() {}
  }
}
