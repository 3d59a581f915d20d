package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.LevelCode;
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
    List<LevelCode> levels = Scales.levels(grade.scale(), vocabulary);
    if (!levels.contains(grade.level())) {
      return false;
    }
    List<String> words = TextWords.of(label);
    return grade.scale().equals(ScaleCode.PROGRESS_WORDS)
        ? !isPrinted(level, words)
        : isOther(String.join("-", withoutNoun(words)), level, levels);
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

  private static boolean isOther(String printed, String level, List<LevelCode> levels) {
    return !printed.equals(level)
        && levels.stream().anyMatch(other -> other.code().equals(printed));
  }

  /** Whether two ratings both have a grade, or both have words, and differ in them. */
  static boolean differ(ProgressRating one, ProgressRating other) {
    return areApart(one.grade(), other.grade())
        || areApart(one.label().map(PrintedLevel::core), other.label().map(PrintedLevel::core));
  }

  /** Returns the rating in the words of the source, or else its level. */
  static String text(ProgressRating rating) {
    return rating.label().orElseGet(() -> rating.grade().map(g -> g.level().code()).orElse(""));
  }

  private static <T> boolean areApart(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static List<String> core(String label) {
    return withoutNoun(TextWords.of(label));
  }
}
