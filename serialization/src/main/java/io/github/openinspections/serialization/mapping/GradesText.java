package io.github.openinspections.serialization.mapping;

import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.MeaningsCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a column of a mapping file writes grades.
 *
 * @param scales the scales, the most likely first
 * @param numbers the systems of numbers for levels
 * @param words words that are not grades, with the reason why there is none, if they say so
 */
public record GradesText(
    List<ScaleCode> scales, List<String> numbers, Map<String, Optional<String>> words) {
  static final ObjectCodec<GradesText, Draft> GRADES =
      ObjectCodec.of("Grades", Draft::new, Draft::build)
          .requiredList(
              "scales",
              Codecs.code(ScaleCode::of),
              GradesText::scales,
              (d, scale) -> d.scales.add(scale))
          .list("numbers", Codecs.TEXT, GradesText::numbers, (d, system) -> d.numbers.add(system))
          .optional(
              "words",
              MeaningsCodec.MEANINGS_OR_NULL,
              g -> Optional.of(g.words).filter(words -> !words.isEmpty()),
              (d, words) -> d.words = words)
          .strict();

  /** Copies the lists. */
  public GradesText {
    scales = List.copyOf(scales);
    numbers = List.copyOf(numbers);
  }

  /** Builds grades. */
  static final class Draft {
    private final List<ScaleCode> scales = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private Map<String, Optional<String>> words = Map.of();

    private GradesText build() {
      return new GradesText(scales, numbers, words);
    }
  }
}
