package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Attribution;

/** The binding table of {@link Attribution}. */
final class AttributionBinding {
  static final ObjectForm<Attribution, Attribution.Builder> ATTRIBUTION =
      ObjectForm.of("Attribution", Attribution::builder, Attribution.Builder::build)
          .optional("person", Forms.TEXT, Attribution::person, Attribution.Builder::person)
          .optional("role", Forms.TEXT, Attribution::role, Attribution.Builder::role)
          .optional(
              "organisation",
              Forms.TEXT,
              Attribution::organisation,
              Attribution.Builder::organisation)
          .optional("document", Forms.TEXT, Attribution::document, Attribution.Builder::document)
          .extensions(Attribution::extensions, Attribution.Builder::addExtensions);

  private AttributionBinding() {}
}
