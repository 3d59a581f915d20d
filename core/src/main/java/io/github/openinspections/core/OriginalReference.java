package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The inspection that a follow-up follows up, as described by the follow-up's source. A reference,
 * not a record. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface OriginalReference extends WithOriginalReference, Serializable
    permits ImmutableOriginalReference {
  /** The title as printed. */
  Optional<String> title();

  /** Its fieldwork according to this source. */
  List<DateInterval> fieldwork();

  /** When its report came out according to this source. */
  Optional<PartialDate> published();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(OriginalReference originalReference) {
    return OneLine.of("OriginalReference")
        .quoted(originalReference.title())
        .first(originalReference.fieldwork())
        .with("published", originalReference.published())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds OriginalReference values; not thread-safe. */
  final class Builder extends ImmutableOriginalReference.Builder {
    Builder() {}
  }
}
