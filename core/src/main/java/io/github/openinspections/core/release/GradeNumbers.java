package io.github.openinspections.core.release;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the grades that a vocabulary knows, so that a digest has them in clear. */
final class GradeNumbers {
  private final List<Grade> grades = new ArrayList<>();
  private final Map<Grade, Integer> numbers = new HashMap<>();

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
  int of(Grade grade) {
    return numbers.getOrDefault(grade, -1);
  }

  Optional<Grade> find(long number) {
    return number < grades.size() ? Optional.of(grades.get((int) number)) : Optional.empty();
  }
}
