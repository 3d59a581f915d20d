package io.github.openinspections.core.profile;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** Counts the judgements on one aspect. */
final class AspectTally implements Serializable {
  private static final long serialVersionUID = 1L;

  private final FirstKeys<GradeKey, long[]> grades = new FirstKeys<>(DataProfile.LISTED_GRADES);
  private long graded;
  private long absent;
  private long labelOnly;
  private long empty;

  void add(Judgement judgement) {
    Optional<Grade> grade = judgement.grade();
    if (grade.isPresent()) {
      graded++;
      long[] count = grades.at(GradeKey.of(grade.get()), () -> new long[1]);
      if (count != null) {
        count[0]++;
      }
    } else if (judgement.absence().isPresent()) {
      absent++;
    } else if (judgement.label().isPresent()) {
      labelOnly++;
    } else {
      empty++;
    }
  }

  void addAll(AspectTally other) {
    graded += other.graded;
    absent += other.absent;
    labelOnly += other.labelOnly;
    empty += other.empty;
    FirstKeys.addAll(grades, other.grades);
  }

  AspectCounts counts(String aspect) {
    AspectCounts.Builder counts =
        AspectCounts.builder().aspect(aspect).absent(absent).labelOnly(labelOnly).empty(empty);
    long listed = 0;
    for (Map.Entry<GradeKey, long[]> entry : grades.all().entrySet()) {
      long count = entry.getValue()[0];
      listed += count;
      counts.addGrades(GradeCount.of(entry.getKey().scale, entry.getKey().level, count));
    }
    return counts.otherGrades(graded - listed).build();
  }
}
