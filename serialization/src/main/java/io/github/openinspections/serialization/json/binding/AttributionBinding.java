package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Attribution}. */
final class AttributionBinding {
  static final ObjectCodec<Attribution, Attribution.Builder> ATTRIBUTION =
      ObjectCodec.of("Attribution", Attribution::builder, Attribution.Builder::build)
          .optional("person", Codecs.TEXT, Attribution::person, Attribution.Builder::person)
          .optional("role", Codecs.TEXT, Attribution::role, Attribution.Builder::role)
          .optional(
              "organisation",
              Codecs.TEXT,
              Attribution::organisation,
              Attribution.Builder::organisation)
          .optional("document", Codecs.TEXT, Attribution::document, Attribution.Builder::document)
          .extensions(Attribution::extensions, Attribution.Builder::addExtensions);

  private AttributionBinding() {}
}
