package io.github.openinspections.core.release;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;
import java.util.List;
import java.util.Optional;

/** Merges the judgements and progress ratings of two records. */
final class ResultMerge {
  /** What is judged, and which part of it or by whom. Has an order, as every key of a record. */
  private record Part(String judged, Optional<String> more) implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      int order = judged.compareTo(other.judged);
      return order != 0 ? order : more.orElse("").compareTo(other.more.orElse(""));
    }
  }

  private ResultMerge() {}

  static List<Judgement> judgements(Inspection left, Inspection right) {
    return Merge.byKey(
        left.judgements(),
        right.judgements(),
        one -> new Part(one.aspect().code(), one.about()),
        ResultMerge::judgement);
  }

  private static Judgement judgement(Judgement one, Judgement other) {
    boolean agree = isPossible(one.grade(), other.grade());
    Optional<Grade> grade = Merge.merged(one.grade(), other.grade(), ResultMerge::grade);
    return one.withTitle(Merge.first(one.title(), other.title()))
        .withGrade(grade)
        .withLabel(agree ? Merge.first(one.label(), other.label()) : one.label())
        .withAbsence(absence(one.absence(), other.absence(), one.grade(), grade))
        .withScore(agree ? Merge.first(one.score(), other.score()) : one.score())
        .withExtensions(Merge.extensions(one.extensions(), other.extensions()));
  }

  /** The reason why there is no grade ends where the other record gives the grade. */
  private static Optional<Absence> absence(
      Optional<Absence> one,
      Optional<Absence> other,
      Optional<Grade> grade,
      Optional<Grade> merged) {
    if (grade.isPresent() || one.equals(other)) {
      return one;
    }
    return merged.isPresent() ? Optional.empty() : Merge.first(one, other);
  }

  /** What is printed beside a grade must not come to be printed beside another. */
  private static boolean isPossible(Optional<Grade> one, Optional<Grade> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.get().withExtensions(List.of()).equals(other.get().withExtensions(List.of()));
  }

  private static Grade grade(Grade one, Grade other) {
    return isPossible(Optional.of(one), Optional.of(other))
        ? one.withExtensions(Merge.extensions(one.extensions(), other.extensions()))
        : one;
  }

  static List<JudgementCount> counts(Inspection left, Inspection right) {
    return Merge.byKey(
        left.judgementCounts(), right.judgementCounts(), ResultValues::key, ResultMerge::count);
  }

  private static JudgementCount count(JudgementCount one, JudgementCount other) {
    return one.withGrade(Merge.merged(one.grade(), other.grade(), ResultMerge::grade))
        .withLabel(Merge.first(one.label(), other.label()))
        .withExtensions(Merge.extensions(one.extensions(), other.extensions()));
  }

  static List<ProgressRating> progress(Inspection left, Inspection right) {
    return Merge.byKey(
        left.progress(),
        right.progress(),
        one -> new Part(one.priorityArea(), one.judgedBy()),
        ResultMerge::rating);
  }

  private static ProgressRating rating(ProgressRating one, ProgressRating other) {
    boolean agree = isPossible(one.grade(), other.grade());
    Optional<Grade> grade = Merge.merged(one.grade(), other.grade(), ResultMerge::grade);
    return one.withGrade(grade)
        .withLabel(agree ? Merge.first(one.label(), other.label()) : one.label())
        .withAbsence(absence(one.absence(), other.absence(), one.grade(), grade))
        .withNarrative(Merge.first(one.narrative(), other.narrative()))
        .withExtensions(Merge.extensions(one.extensions(), other.extensions()));
  }
}
