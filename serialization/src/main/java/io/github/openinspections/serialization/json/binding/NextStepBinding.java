package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link NextStep}. */
final class NextStepBinding {
  static final ObjectCodec<NextStep, NextStep.Builder> NEXT_STEP =
      ObjectCodec.of("NextStep", NextStep::builder, NextStep.Builder::build)
          .optional("kind", Codecs.code(NextStepKind::of), NextStep::kind, NextStep.Builder::kind)
          .required("label", Codecs.TEXT, NextStep::label, NextStep.Builder::label)
          .optional("within", Codecs.PERIOD, NextStep::within, NextStep.Builder::within)
          .optional("by", Codecs.DATE, NextStep::by, NextStep.Builder::by)
          .optional("from", Codecs.DATE, NextStep::from, NextStep.Builder::from)
          .extensions(NextStep::extensions, NextStep.Builder::addExtensions);

  private NextStepBinding() {}
}
