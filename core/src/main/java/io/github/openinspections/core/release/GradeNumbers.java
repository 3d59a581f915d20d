package io.github.openinspections.core.release;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers the grades that a vocabulary knows, so that a digest has them in clear. */
final class GradeNumbers {
  private static final int ASKED = 64;

  private final List<Grade> grades = new ArrayList<>();
  private final Map<Grade, Integer> numbers = new HashMap<>();

  /** Known grades that were asked for, by their hash: a reader gives the same ones again. */
  private final @Nullable Grade[] asked = new Grade[ASKED];

  private final int[] answers = new int[ASKED];

  GradeNumbers(Vocabulary vocabulary) {
    vocabulary
        .scales()
        .forEach(
            scale ->
                scale
                    .levels()
                    .forEach(
                        level -> {
                          Grade grade = Grade.of(scale.code(), level);
                          if (numbers.putIfAbsent(grade, grades.size()) == null) {
                            grades.add(grade);
                          }
                        }));
  }

  /** Returns the number of a grade, from 0, or -1 if it is not known. */
  @SuppressWarnings("ReferenceEquality") // an equal grade is only looked up again
  int of(Grade grade) {
    int slot = grade.hashCode() & (ASKED - 1);
    if (asked[slot] == grade) {
      return answers[slot];
    }
    int number = numbers.getOrDefault(grade, -1);
    if (number >= 0) { // others can be of any length
      asked[slot] = grade;
      answers[slot] = number;
    }
    return number;
  }

  Optional<Grade> find(long number) {
    return number < grades.size() ? Optional.of(grades.get((int) number)) : Optional.empty();
  }
}
