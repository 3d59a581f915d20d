package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A grade as written, and how grades are written in its column. "Good" alone belongs to most
 * scales: which one is meant is decided from all grades of the inspection together.
 *
 * @param isOwn whether the table says what the word means, so that no scale is asked
 */
record GradedText(String text, GradeWords words, boolean isOwn) {
  GradedText(String text, GradeWords words) {
    this(text, words, words.isOwn(TableWords.key(text)));
  }

  /** Returns the grade on a scale, if the text is one of its levels. */
  private Optional<Grade> on(ScaleCode scale) {
    return isOwn ? Optional.empty() : words.level(scale, text).map(level -> Grade.of(scale, level));
  }

  /** Returns the grade on the common scale, else on the first of its scales that has it. */
  Optional<Grade> grade(Optional<ScaleCode> common) {
    return common
        .flatMap(this::on)
        .or(() -> words.codes().stream().flatMap(scale -> on(scale).stream()).findFirst());
  }

  /** Returns the scales that have the number that the text is, if several have it. */
  List<RatingScale> numberedBySeveral() {
    List<RatingScale> having =
        isOwn || words.scales().size() < 2 ? List.of() : words.numberedBy(text);
    return having.size() < 2 ? List.of() : having;
  }

  /** Whether exactly one scale reads all of them. */
  static boolean areOnOne(List<GradedText> texts) {
    Set<ScaleCode> scales = new LinkedHashSet<>();
    texts.forEach(text -> scales.addAll(text.words().codes()));
    return scales.stream().filter(scale -> read(texts, scale) == texts.size()).count() == 1;
  }

  /**
   * Returns the scale that reads most of them; among equals the usual one, then the first.
   *
   * @param usual the scale of the framework, if the framework is known
   */
  static Optional<ScaleCode> commonScale(List<GradedText> texts, Optional<ScaleCode> usual) {
    Set<ScaleCode> candidates = new LinkedHashSet<>();
    usual.ifPresent(candidates::add);
    for (GradedText text : texts) {
      candidates.addAll(text.words().codes());
    }
    Optional<ScaleCode> best = Optional.empty();
    int most = 0;
    for (ScaleCode candidate : candidates) {
      int read = read(texts, candidate);
      if (read > most) {
        most = read;
        best = Optional.of(candidate);
      }
      if (read == texts.size()) {
        return best;
      }
    }
    return best;
  }

  private static int read(List<GradedText> texts, ScaleCode scale) {
    int read = 0;
    for (GradedText text : texts) {
      read += text.on(scale).isPresent() ? 1 : 0;
    }
    return read;
  }
}
