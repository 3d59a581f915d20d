package io.github.openinspections.core;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said, or a document says, verbatim: spelling mistakes, curly marks and all.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Quote extends WithQuote, Serializable permits ImmutableQuote {
  /** The words, paragraphs separated by {@code \n}, without the marks around them. */
  String text();

  /** Whose words they are. */
  Optional<Attribution> attribution();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Quote values; not thread-safe. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}
  }
}
