package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Previous;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.InspectionType;

/** The binding table of {@link Previous}. */
final class PreviousBinding {
  static final ObjectForm<Previous, Previous.Builder> PREVIOUS =
      ObjectForm.of("Previous", Previous::builder, Previous.Builder::build)
          .optional("id", Forms.IDENTIFIER, Previous::id, Previous.Builder::id)
          .optional("type", Forms.code(InspectionType::of), Previous::type, Previous.Builder::type)
          .list("fieldwork", Forms.INTERVAL, Previous::fieldwork, Previous.Builder::addFieldwork)
          .optional("published", Forms.DATE, Previous::published, Previous.Builder::published)
          .list(
              "judgements",
              JudgementBinding.JUDGEMENT,
              Previous::judgements,
              Previous.Builder::addJudgements)
          .optional(
              "absence", Forms.code(Absence::of), Previous::absence, Previous.Builder::absence)
          .extensions(Previous::extensions, Previous.Builder::addExtensions);

  private PreviousBinding() {}
}
