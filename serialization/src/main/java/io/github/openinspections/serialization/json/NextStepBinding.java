package io.github.openinspections.serialization.json;

import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.vocabulary.NextStepKind;

/** The binding table of {@link NextStep}. */
final class NextStepBinding {
  static final ObjectForm<NextStep, NextStep.Builder> NEXT_STEP =
      ObjectForm.of("NextStep", NextStep::builder, NextStep.Builder::build)
          .optional("kind", Forms.code(NextStepKind::of), NextStep::kind, NextStep.Builder::kind)
          .required("label", Forms.TEXT, NextStep::label, NextStep.Builder::label)
          .optional("within", Forms.PERIOD, NextStep::within, NextStep.Builder::within)
          .optional("by", Forms.DATE, NextStep::by, NextStep.Builder::by)
          .optional("from", Forms.DATE, NextStep::from, NextStep.Builder::from)
          .extensions(NextStep::extensions, NextStep.Builder::addExtensions);

  private NextStepBinding() {}
}
