package io.github.openinspections.examples.html;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Quote;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quote.
 *
 * @param paragraphs its text
 * @param by the speaker
 */
record QuoteView(List<String> paragraphs, String by) {
  private static final int PARAGRAPHS = 8;

  static QuoteView of(Quote quote, Words words) {
    // Split with a limit: a text may consist of a million line feeds.
    List<String> parts = List.of(quote.text().split("\n", PARAGRAPHS + 1));
    Stream<String> rest =
        parts.size() > PARAGRAPHS ? Stream.of(words.of("page.quote.rest")) : Stream.empty();
    return new QuoteView(
        Stream.concat(parts.stream().limit(PARAGRAPHS).map(words::passage), rest).toList(),
        quote
            .attribution()
            .map(who -> by(who, words))
            .filter(by -> !by.isEmpty())
            .orElseGet(() -> words.of("page.quote.no-speaker")));
  }

  private static String by(Attribution who, Words words) {
    return words.list(
        Stream.of(who.person(), who.role(), who.organisation(), who.document())
            .flatMap(part -> part.stream())
            .map(words::name)
            .toList());
  }
}
