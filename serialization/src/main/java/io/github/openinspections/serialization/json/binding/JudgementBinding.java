package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Judgement}. */
final class JudgementBinding {
  static final ObjectCodec<Judgement, Judgement.Builder> JUDGEMENT =
      ObjectCodec.of("Judgement", Judgement::builder, Judgement.Builder::build)
          .required(
              "aspect", Codecs.code(AspectCode::of), Judgement::aspect, Judgement.Builder::aspect)
          .optional("title", Codecs.TEXT, Judgement::title, Judgement.Builder::title)
          .optional("about", Codecs.TEXT, Judgement::about, Judgement.Builder::about)
          .optional("grade", GradeBinding.GRADE, Judgement::grade, Judgement.Builder::grade)
          .optional("label", Codecs.TEXT, Judgement::label, Judgement.Builder::label)
          .optional(
              "absence", Codecs.code(Absence::of), Judgement::absence, Judgement.Builder::absence)
          .optional("score", ScoreBinding.SCORE, Judgement::score, Judgement.Builder::score)
          .extensions(Judgement::extensions, Judgement.Builder::addExtensions);

  private JudgementBinding() {}
}
