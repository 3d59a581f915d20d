package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Score;
import io.github.openinspections.serialization.json.DecimalCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Score}. */
final class ScoreBinding {
  static final ObjectCodec<Score, Score.Builder> SCORE =
      ObjectCodec.of("Score", Score::builder, Score.Builder::build)
          .optional("value", DecimalCodec.DECIMAL, Score::value, Score.Builder::value)
          .optional("outOf", DecimalCodec.DECIMAL, Score::outOf, Score.Builder::outOf)
          .extensions(Score::extensions, Score.Builder::addExtensions);

  private ScoreBinding() {}
}
