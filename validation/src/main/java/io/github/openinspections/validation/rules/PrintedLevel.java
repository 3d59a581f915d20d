package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.meaning.TextWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether printed words can mean a level. For the five progress words, the word itself must be
 * printed: "encouraging" and "very good" have no level. On other scales, only the words of another
 * level are a contradiction.
 */
final class PrintedLevel {
  private static final Set<String> NEGATIONS = Set.of("no", "not", "without", "insufficient");

  /** Words that change the meaning of the word after them. */
  private static final Set<String> GRADATIONS = Set.of("very", "less", "quite", "fairly");

  private static final String NOUN = " progress";

  private PrintedLevel() {}

  static boolean contradicts(String label, Grade grade, Vocabulary vocabulary) {
    String level = grade.level().code();
    if (isPlainlyPrinted(label, level)) {
      return false;
    }
    Optional<RatingScale> scale = vocabulary.scale(grade.scale());
    if (scale.isEmpty() || !scale.get().has(grade.level())) {
      return false;
    }
    return grade.scale().equals(ScaleCode.PROGRESS_WORDS)
        ? !isPrinted(level, TextWords.of(label))
        : isOther(label, grade.level(), scale.get());
  }

  /** The usual case, decided without splitting words. */
  private static boolean isPlainlyPrinted(String label, String level) {
    return label.equals(level)
        || (label.length() == level.length() + NOUN.length()
            && label.startsWith(level)
            && label.endsWith(NOUN));
  }

  private static boolean isPrinted(String level, List<String> words) {
    if (level.equals(LevelCode.NONE.code())) {
      return words.contains("none") || words.contains("no") || words.contains("not");
    }
    int at = words.indexOf(level);
    return at >= 0
        && words.subList(0, at).stream().noneMatch(NEGATIONS::contains)
        && (at == 0 || !GRADATIONS.contains(words.get(at - 1)));
  }

  private static List<String> withoutNoun(List<String> words) {
    return words.stream()
        .filter(word -> !word.equals("progress") && !word.equals("effectiveness"))
        .toList();
  }

  /** The labels of the scale decide; words that are none of them can be the code of a level. */
  private static boolean isOther(String label, LevelCode level, RatingScale scale) {
    Optional<LevelCode> meant = scale.read(label);
    if (meant.isPresent()) {
      return !meant.get().equals(level);
    }
    String printed = String.join("-", core(label));
    return !printed.equals(level.code())
        && scale.levels().stream().anyMatch(other -> other.code().equals(printed));
  }

  /** Returns the words that make a difference between two ratings, in lower case. */
  static List<String> core(String label) {
    return withoutNoun(TextWords.of(label));
  }
}
