package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Previous;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Previous}. */
final class PreviousBinding {
  static final ObjectCodec<Previous, Previous.Builder> PREVIOUS =
      ObjectCodec.of("Previous", Previous::builder, Previous.Builder::build)
          .optional("id", Codecs.IDENTIFIER, Previous::id, Previous.Builder::id)
          .optional("type", Codecs.code(InspectionType::of), Previous::type, Previous.Builder::type)
          .list("fieldwork", Codecs.INTERVAL, Previous::fieldwork, Previous.Builder::addFieldwork)
          .optional("published", Codecs.DATE, Previous::published, Previous.Builder::published)
          .list(
              "judgements",
              JudgementBinding.JUDGEMENT,
              Previous::judgements,
              Previous.Builder::addJudgements)
          .optional(
              "absence", Codecs.code(Absence::of), Previous::absence, Previous.Builder::absence)
          .extensions(Previous::extensions, Previous.Builder::addExtensions);

  private PreviousBinding() {}
}
