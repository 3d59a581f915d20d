package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.IntegerCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link JudgementCount}. */
final class JudgementCountBinding {
  static final ObjectCodec<JudgementCount, JudgementCount.Builder> JUDGEMENT_COUNT =
      ObjectCodec.of("JudgementCount", JudgementCount::builder, JudgementCount.Builder::build)
          .optional(
              "grade", GradeBinding.GRADE, JudgementCount::grade, JudgementCount.Builder::grade)
          .optional("label", Codecs.TEXT, JudgementCount::label, JudgementCount.Builder::label)
          .required(
              "count", IntegerCodec.COUNT, JudgementCount::count, JudgementCount.Builder::count)
          .extensions(JudgementCount::extensions, JudgementCount.Builder::addExtensions);

  private JudgementCountBinding() {}
}
