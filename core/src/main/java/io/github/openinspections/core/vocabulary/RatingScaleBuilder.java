package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a {@link RatingScale}; not thread-safe. A text that a fact file could not hold is refused
 * at once with an {@link IllegalArgumentException}.
 */
public final class RatingScaleBuilder extends EntryBuilder<RatingScale, RatingScaleBuilder> {
  private static final int MOST_DIGITS = 18;

  RatingScaleBuilder(ScaleCode code, String title) {
    super(FactForms.SCALE, RatingScale::new);
    set("id", code);
    set("title", title);
    kind(RatingScale.Kind.LADDER);
  }

  RatingScaleBuilder(RatingScale scale) {
    super(scale, RatingScale::new);
  }

  /** Sets what the levels are; without it a ladder. */
  public RatingScaleBuilder kind(RatingScale.Kind kind) {
    return set("kind", word(kind));
  }

  /** Adds a country that uses the scale. */
  public RatingScaleBuilder jurisdiction(Jurisdiction country) {
    return add("jurisdiction", word(country));
  }

  /** Sets when grades on the scale were given; without it at any time. */
  public RatingScaleBuilder during(Validity validity) {
    return validity(validity);
  }

  /**
   * Adds the next level, from best to worst.
   *
   * @param words the words that are printed for it
   */
  public RatingScaleBuilder level(LevelCode level, String... words) {
    add("level", level);
    return labels(level, words);
  }

  /**
   * Adds the next level, from best to worst, with the inspectorate's own number for it.
   *
   * @param words the words that are printed for it
   * @throws IllegalArgumentException if the number is negative
   */
  public RatingScaleBuilder level(LevelCode level, int number, String... words) {
    if (number < 0) {
      throw new IllegalArgumentException("The number of a level must not be negative: " + number);
    }
    add("level", List.of(level), Map.of("number", Optional.of(number)));
    return labels(level, words);
  }

  private RatingScaleBuilder labels(LevelCode level, String... words) {
    for (String printed : words) {
      label(level, printed, Validity.ALWAYS);
    }
    return this;
  }

  /** Adds words that were printed for a level for a time. */
  public RatingScaleBuilder label(LevelCode level, String words, Validity validity) {
    return add("label", List.of(level, words), period(validity));
  }

  /**
   * Adds the number for a level in a data set.
   *
   * @param system the data set or table that uses it
   */
  public RatingScaleBuilder number(LevelCode level, int number, String system) {
    return add("number", List.of(level, number), Map.of("system", Optional.of(system)));
  }

  /**
   * Adds the scores of a level.
   *
   * @param least the lowest score seen
   * @param most the highest score seen
   * @param outOf the highest score possible
   * @throws IllegalArgumentException if one of them has more than 18 digits
   */
  public RatingScaleBuilder band(
      LevelCode level, BigDecimal least, BigDecimal most, BigDecimal outOf) {
    return add(
        "score",
        List.of(level),
        Map.of(
            "least", Optional.of(plain(least)),
            "most", Optional.of(plain(most)),
            "out-of", Optional.of(plain(outOf))));
  }

  /** Other numbers are not scores, and their digits could fill the memory. */
  private static String plain(BigDecimal number) {
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new IllegalArgumentException("A score has at most " + MOST_DIGITS + " digits");
    }
    return number.toPlainString();
  }
}
