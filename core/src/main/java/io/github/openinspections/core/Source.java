package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where facts of a record come from. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Source extends WithSource, Serializable permits ImmutableSource {
  /** The title. */
  Optional<String> title();

  /** The publisher. */
  Optional<String> publisher();

  /** The address; an absolute URI. */
  Optional<URI> url();

  /** When it was published. */
  Optional<PartialDate> published();

  /** When it was read. */
  Optional<PartialDate> retrieved();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the address is not absolute
   */
  @Value.Check
  default void check() {
    url().ifPresent(url -> FormatChecks.requireAbsolute("url", url));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Source source) {
    return OneLine.of("Source")
        .quoted(source.title())
        .with(source.publisher())
        .with("published", source.published())
        .with(source.url())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Source values; not thread-safe. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
