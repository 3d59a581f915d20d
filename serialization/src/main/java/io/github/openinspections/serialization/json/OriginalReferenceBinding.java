package io.github.openinspections.serialization.json;

import io.github.openinspections.core.OriginalReference;

/** The binding table of {@link OriginalReference}. */
final class OriginalReferenceBinding {
  static final ObjectForm<OriginalReference, OriginalReference.Builder> ORIGINAL_REFERENCE =
      ObjectForm.of(
              "OriginalReference", OriginalReference::builder, OriginalReference.Builder::build)
          .optional("title", Forms.TEXT, OriginalReference::title, OriginalReference.Builder::title)
          .list(
              "fieldwork",
              Forms.INTERVAL,
              OriginalReference::fieldwork,
              OriginalReference.Builder::addFieldwork)
          .optional(
              "published",
              Forms.DATE,
              OriginalReference::published,
              OriginalReference.Builder::published)
          .extensions(OriginalReference::extensions, OriginalReference.Builder::addExtensions);

  private OriginalReferenceBinding() {}
}
