package io.github.openinspections.examples.html;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Quote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A quote.
 *
 * @param paragraphs its text
 * @param by the speaker
 */
record QuoteView(List<String> paragraphs, String by) {
  private static final int PARAGRAPHS = 8;
  private static final String REST = "… (cut: further paragraphs)";

  static QuoteView of(Quote quote) {
    // Split with a limit: a text may consist of a million line feeds.
    List<String> parts = List.of(quote.text().split("\n", PARAGRAPHS + 1));
    Stream<String> rest = parts.size() > PARAGRAPHS ? Stream.of(REST) : Stream.empty();
    return new QuoteView(
        Stream.concat(parts.stream().limit(PARAGRAPHS).map(Shown::text), rest).toList(),
        quote
            .attribution()
            .map(QuoteView::by)
            .filter(by -> !by.isEmpty())
            .orElse("speaker not given"));
  }

  private static String by(Attribution who) {
    return Stream.of(who.person(), who.role(), who.organisation(), who.document())
        .flatMap(part -> part.stream())
        .map(Shown::name)
        .collect(Collectors.joining(", "));
  }
}
