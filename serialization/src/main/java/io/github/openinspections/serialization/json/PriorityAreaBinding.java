package io.github.openinspections.serialization.json;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;

/** The binding table of {@link PriorityArea}. */
final class PriorityAreaBinding {
  static final ObjectForm<PriorityArea, PriorityArea.Builder> PRIORITY_AREA =
      ObjectForm.of("PriorityArea", PriorityArea::builder, PriorityArea.Builder::build)
          .required("id", Forms.IDENTIFIER, PriorityArea::id, PriorityArea.Builder::id)
          .required("text", Forms.TEXT, PriorityArea::text, PriorityArea.Builder::text)
          .optional(
              "kind",
              Forms.code(PriorityAreaKind::of),
              PriorityArea::kind,
              PriorityArea.Builder::kind)
          .list(
              "responsible",
              Forms.TEXT,
              PriorityArea::responsible,
              PriorityArea.Builder::addResponsible)
          .optional(
              "wordingBy", Forms.TEXT, PriorityArea::wordingBy, PriorityArea.Builder::wordingBy)
          .optional("group", Forms.TEXT, PriorityArea::group, PriorityArea.Builder::group)
          .optional(
              "reference", Forms.TEXT, PriorityArea::reference, PriorityArea.Builder::reference)
          .optional("due", Forms.DATE, PriorityArea::due, PriorityArea.Builder::due)
          .extensions(PriorityArea::extensions, PriorityArea.Builder::addExtensions);

  private PriorityAreaBinding() {}
}
