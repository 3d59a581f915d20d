package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Source;

/** The binding table of {@link Source}. */
final class SourceBinding {
  static final ObjectForm<Source, Source.Builder> SOURCE =
      ObjectForm.of("Source", Source::builder, Source.Builder::build)
          .optional("title", Forms.TEXT, Source::title, Source.Builder::title)
          .optional("publisher", Forms.TEXT, Source::publisher, Source.Builder::publisher)
          .optional("url", Forms.ADDRESS, Source::url, Source.Builder::url)
          .optional("published", Forms.DATE, Source::published, Source.Builder::published)
          .optional("retrieved", Forms.DATE, Source::retrieved, Source.Builder::retrieved)
          .extensions(Source::extensions, Source.Builder::addExtensions);

  private SourceBinding() {}
}
