package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link PriorityArea}. */
final class PriorityAreaBinding {
  static final ObjectCodec<PriorityArea, PriorityArea.Builder> PRIORITY_AREA =
      ObjectCodec.of("PriorityArea", PriorityArea::builder, PriorityArea.Builder::build)
          .required("id", Codecs.IDENTIFIER, PriorityArea::id, PriorityArea.Builder::id)
          .required("text", Codecs.TEXT, PriorityArea::text, PriorityArea.Builder::text)
          .optional(
              "kind",
              Codecs.code(PriorityAreaKind::of),
              PriorityArea::kind,
              PriorityArea.Builder::kind)
          .list(
              "responsible",
              Codecs.TEXT,
              PriorityArea::responsible,
              PriorityArea.Builder::addResponsible)
          .optional(
              "wordingBy", Codecs.TEXT, PriorityArea::wordingBy, PriorityArea.Builder::wordingBy)
          .optional("group", Codecs.TEXT, PriorityArea::group, PriorityArea.Builder::group)
          .optional(
              "reference", Codecs.TEXT, PriorityArea::reference, PriorityArea.Builder::reference)
          .optional("due", Codecs.DATE, PriorityArea::due, PriorityArea.Builder::due)
          .extensions(PriorityArea::extensions, PriorityArea.Builder::addExtensions);

  private PriorityAreaBinding() {}
}
