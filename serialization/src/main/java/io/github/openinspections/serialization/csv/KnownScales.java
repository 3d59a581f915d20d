package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
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
  /** The scales of a vocabulary. */
  static KnownScales of(Vocabulary vocabulary) {
    return new KnownScales(vocabulary::scale, codes(vocabulary.scales()));
  }

  /** The scales that the columns of a mapping carry. */
  static KnownScales of(TableMapping mapping) {
    List<RatingScale> carried =
        mapping.columns().stream()
            .flatMap(column -> column.binding().arguments().stream())
            .flatMap(arguments -> arguments.grades().stream())
            .flatMap(grades -> grades.scales().stream())
            .toList();
    return new KnownScales(
        code -> carried.stream().filter(scale -> scale.code().equals(code)).findFirst(),
        codes(carried));
  }

  private static List<String> codes(List<RatingScale> scales) {
    return scales.stream().map(scale -> scale.code().toString()).toList();
  }
}
