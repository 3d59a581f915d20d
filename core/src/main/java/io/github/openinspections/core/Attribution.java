package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose words a quote is: a person, an organisation or a document. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Attribution extends WithAttribution, Serializable
    permits ImmutableAttribution {
  /** The person. */
  Optional<String> person();

  /** The person's role at the time. */
  Optional<String> role();

  /** The organisation. */
  Optional<String> organisation();

  /** The document. */
  Optional<String> document();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Attribution attribution) {
    return OneLine.of("Attribution")
        .with(attribution.person())
        .with(attribution.role())
        .with(attribution.organisation())
        .with(attribution.document())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Attribution values; not thread-safe. */
  final class Builder extends ImmutableAttribution.Builder {
    Builder() {}
  }
}
