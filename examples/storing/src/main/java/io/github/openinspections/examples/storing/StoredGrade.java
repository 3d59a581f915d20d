package io.github.openinspections.examples.storing;

import io.github.openinspections.core.Judgement;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * A grade that an inspection gave. The scale is part of it: "adequate" means one thing in Scotland
 * and another in Ofsted's reports before 2015.
 *
 * @param aspect what was graded
 * @param scale the scale
 * @param level the level on it
 */
@Embeddable
public record StoredGrade(String aspect, String scale, String level) {
  /** Returns the grade of a judgement, if it has one. */
  public static Optional<StoredGrade> of(Judgement judgement) {
    return judgement
        .grade()
        .map(
            grade ->
                new StoredGrade(
                    judgement.aspect().toString(),
                    grade.scale().toString(),
                    grade.level().toString()));
  }
}
