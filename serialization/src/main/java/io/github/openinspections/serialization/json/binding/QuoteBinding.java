package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Quote;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Quote}. */
final class QuoteBinding {
  static final ObjectCodec<Quote, Quote.Builder> QUOTE =
      ObjectCodec.of("Quote", Quote::builder, Quote.Builder::build)
          .required("text", Codecs.TEXT, Quote::text, Quote.Builder::text)
          .optional(
              "attribution",
              AttributionBinding.ATTRIBUTION,
              Quote::attribution,
              Quote.Builder::attribution)
          .extensions(Quote::extensions, Quote.Builder::addExtensions);

  private QuoteBinding() {}
}
