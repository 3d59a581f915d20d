package io.github.openinspections.serialization.json.fast;

import static io.github.openinspections.serialization.json.fast.PlainRecord.END;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Source;

/** Reads documents and what they say. Each number is the place of a name. */
final class PlainDocuments {
  private static final PlainNames REPORT = PlainNames.of("title", "published", "url", "language");

  private static final PlainNames SOURCE =
      PlainNames.of("title", "publisher", "url", "published", "retrieved");

  private static final PlainNames QUOTE = PlainNames.of("text", "attribution").require("text");

  private static final PlainNames ATTRIBUTION =
      PlainNames.of("person", "role", "organisation", "document");

  static final PlainObject<Source> SOURCES =
      new PlainObject<>(Source.class, PlainDocuments::source);

  private static final PlainObject<Attribution> ATTRIBUTIONS =
      new PlainObject<>(Attribution.class, PlainDocuments::attribution);

  private PlainDocuments() {}

  static Report report(PlainRecord in) {
    Report.Builder report = Report.builder();
    for (int name = in.open(REPORT); name != END; name = in.next(REPORT)) {
      switch (name) {
        case 0 -> report.title(in.text());
        case 1 -> report.published(in.date());
        case 2 -> report.url(in.address());
        case 3 -> report.language(in.text());
        default -> report.addExtensions(in.extension());
      }
    }
    return report.build();
  }

  private static Source source(PlainRecord in) {
    Source.Builder source = Source.builder();
    for (int name = in.open(SOURCE); name != END; name = in.next(SOURCE)) {
      switch (name) {
        case 0 -> source.title(in.text());
        case 1 -> source.publisher(in.text());
        case 2 -> source.url(in.address());
        case 3 -> source.published(in.date());
        case 4 -> source.retrieved(in.date());
        default -> source.addExtensions(in.extension());
      }
    }
    return source.build();
  }

  static Quote quote(PlainRecord in) {
    Quote.Builder quote = Quote.builder();
    for (int name = in.open(QUOTE); name != END; name = in.next(QUOTE)) {
      switch (name) {
        case 0 -> quote.text(in.text());
        case 1 -> quote.attribution(in.object(ATTRIBUTIONS));
        default -> quote.addExtensions(in.extension());
      }
    }
    return quote.build();
  }

  private static Attribution attribution(PlainRecord in) {
    Attribution.Builder attribution = Attribution.builder();
    for (int name = in.open(ATTRIBUTION); name != END; name = in.next(ATTRIBUTION)) {
      switch (name) {
        case 0 -> attribution.person(in.text());
        case 1 -> attribution.role(in.text());
        case 2 -> attribution.organisation(in.text());
        case 3 -> attribution.document(in.text());
        default -> attribution.addExtensions(in.extension());
      }
    }
    return attribution.build();
  }
}
