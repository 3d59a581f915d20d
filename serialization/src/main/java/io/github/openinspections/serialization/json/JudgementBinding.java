package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;

/** The binding table of {@link Judgement}. */
final class JudgementBinding {
  static final ObjectForm<Judgement, Judgement.Builder> JUDGEMENT =
      ObjectForm.of("Judgement", Judgement::builder, Judgement.Builder::build)
          .required(
              "aspect", Forms.code(AspectCode::of), Judgement::aspect, Judgement.Builder::aspect)
          .optional("title", Forms.TEXT, Judgement::title, Judgement.Builder::title)
          .optional("about", Forms.TEXT, Judgement::about, Judgement.Builder::about)
          .optional("grade", GradeBinding.GRADE, Judgement::grade, Judgement.Builder::grade)
          .optional("label", Forms.TEXT, Judgement::label, Judgement.Builder::label)
          .optional(
              "absence", Forms.code(Absence::of), Judgement::absence, Judgement.Builder::absence)
          .optional("score", ScoreBinding.SCORE, Judgement::score, Judgement.Builder::score)
          .extensions(Judgement::extensions, Judgement.Builder::addExtensions);

  private JudgementBinding() {}
}
