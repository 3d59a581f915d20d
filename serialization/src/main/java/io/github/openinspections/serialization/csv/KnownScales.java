package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The scales that a mapping file can name.
 *
 * @param find looks up a scale
 * @param codes their codes, for suggestions
 */
record KnownScales(Function<ScaleCode, Optional<RatingScale>> find, List<String> codes) {
  /** The scales of the library. */
  static KnownScales standard() {
    return new KnownScales(
        RatingScale::find,
        RatingScale.all().stream().map(scale -> scale.code().toString()).toList());
  }
}
