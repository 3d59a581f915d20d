package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Source;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Source}. */
final class SourceBinding {
  static final ObjectCodec<Source, Source.Builder> SOURCE =
      ObjectCodec.of("Source", Source::builder, Source.Builder::build)
          .optional("title", Codecs.TEXT, Source::title, Source.Builder::title)
          .optional("publisher", Codecs.TEXT, Source::publisher, Source.Builder::publisher)
          .optional("url", Codecs.ADDRESS, Source::url, Source.Builder::url)
          .optional("published", Codecs.DATE, Source::published, Source.Builder::published)
          .optional("retrieved", Codecs.DATE, Source::retrieved, Source.Builder::retrieved)
          .extensions(Source::extensions, Source.Builder::addExtensions);

  private SourceBinding() {}
}
