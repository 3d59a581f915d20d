package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Quote;

/** The binding table of {@link Quote}. */
final class QuoteBinding {
  static final ObjectForm<Quote, Quote.Builder> QUOTE =
      ObjectForm.of("Quote", Quote::builder, Quote.Builder::build)
          .required("text", Forms.TEXT, Quote::text, Quote.Builder::text)
          .optional(
              "attribution",
              AttributionBinding.ATTRIBUTION,
              Quote::attribution,
              Quote.Builder::attribution)
          .extensions(Quote::extensions, Quote.Builder::addExtensions);

  private QuoteBinding() {}
}
