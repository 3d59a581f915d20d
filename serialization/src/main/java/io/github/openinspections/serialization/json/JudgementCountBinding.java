package io.github.openinspections.serialization.json;

import io.github.openinspections.core.JudgementCount;

/** The binding table of {@link JudgementCount}. */
final class JudgementCountBinding {
  static final ObjectForm<JudgementCount, JudgementCount.Builder> JUDGEMENT_COUNT =
      ObjectForm.of("JudgementCount", JudgementCount::builder, JudgementCount.Builder::build)
          .optional(
              "grade", GradeBinding.GRADE, JudgementCount::grade, JudgementCount.Builder::grade)
          .optional("label", Forms.TEXT, JudgementCount::label, JudgementCount.Builder::label)
          .required(
              "count", IntegerForm.COUNT, JudgementCount::count, JudgementCount.Builder::count)
          .extensions(JudgementCount::extensions, JudgementCount.Builder::addExtensions);

  private JudgementCountBinding() {}
}
