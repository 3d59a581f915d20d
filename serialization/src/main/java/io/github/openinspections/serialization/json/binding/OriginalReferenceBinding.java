package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link OriginalReference}. */
final class OriginalReferenceBinding {
  static final ObjectCodec<OriginalReference, OriginalReference.Builder> ORIGINAL_REFERENCE =
      ObjectCodec.of(
              "OriginalReference", OriginalReference::builder, OriginalReference.Builder::build)
          .optional(
              "title", Codecs.TEXT, OriginalReference::title, OriginalReference.Builder::title)
          .list(
              "fieldwork",
              Codecs.INTERVAL,
              OriginalReference::fieldwork,
              OriginalReference.Builder::addFieldwork)
          .optional(
              "published",
              Codecs.DATE,
              OriginalReference::published,
              OriginalReference.Builder::published)
          .extensions(OriginalReference::extensions, OriginalReference.Builder::addExtensions);

  private OriginalReferenceBinding() {}
}
