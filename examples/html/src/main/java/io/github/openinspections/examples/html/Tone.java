package io.github.openinspections.examples.html;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.Vocabulary;

/**
 * Which part of its scale a grade is in, for a sign and a colour beside its word. It compares no
 * grades: the words of one scale may have no order, and two scales have none in common.
 */
enum Tone {
  /** In the first third of the levels. */
  UPPER("●"),
  MIDDLE("◐"),
  /** In the last quarter of the levels. */
  LOWER("○"),
  /** Words that are a level of no known scale. */
  WORDS("◆");

  private final String sign;

  Tone(String sign) {
    this.sign = sign;
  }

  static Tone of(Grade grade, Vocabulary vocabulary) {
    return vocabulary.scale(grade.scale()).map(scale -> of(grade, scale)).orElse(WORDS);
  }

  private static Tone of(Grade grade, RatingScale scale) {
    int level = scale.levels().indexOf(grade.level());
    int last = scale.levels().size() - 1;
    if (level < 0 || last < 1) {
      return WORDS;
    }
    if (level * 3 <= last) {
      return UPPER;
    }
    return level * 4 >= last * 3 ? LOWER : MIDDLE;
  }

  String sign() {
    return sign;
  }

  String style() {
    return switch (this) {
      case UPPER -> "upper";
      case MIDDLE -> "middle";
      case LOWER -> "lower";
      case WORDS -> "printed";
    };
  }
}
