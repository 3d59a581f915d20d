package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Score;

/** The binding table of {@link Score}. */
final class ScoreBinding {
  static final ObjectForm<Score, Score.Builder> SCORE =
      ObjectForm.of("Score", Score::builder, Score.Builder::build)
          .optional("value", DecimalForm.DECIMAL, Score::value, Score.Builder::value)
          .optional("outOf", DecimalForm.DECIMAL, Score::outOf, Score.Builder::outOf)
          .extensions(Score::extensions, Score.Builder::addExtensions);

  private ScoreBinding() {}
}
