package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Quote quote) {
    return OneLine.of("Quote")
        .quoted(quote.text())
        .with("by", quote.attribution().map(Quote::who))
        .toString();
  }

  private static String who(Attribution by) {
    return Stream.of(by.person(), by.role(), by.organisation(), by.document())
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("nobody");
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Quote values; not thread-safe. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}
  }
}
