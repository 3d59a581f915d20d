package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.core.time.DateInterval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Inspections in words; unknown values are stated as unknown. */
final class ReadableInspection {
  private ReadableInspection() {}

  /** The date of the inspection: its fieldwork, otherwise its publication. */
  static String when(Inspection inspection) {
    return dates(inspection.fieldwork())
        .or(
            () ->
                inspection
                    .report()
                    .flatMap(report -> report.published())
                    .map(date -> "published " + date))
        .orElse("date not given");
  }

  static String inspection(Inspection inspection) {
    String kind = inspection.typeLabel().orElse(inspection.type().toString());
    return when(inspection)
        + "  "
        + inspection.title().orElse(kind)
        + "  ["
        + inspection.id()
        + "]";
  }

  static String reference(OriginalReference original) {
    return original.title().orElse("title not given")
        + ", "
        + dates(original.fieldwork())
            .or(() -> original.published().map(date -> "published " + date))
            .orElse("date not given");
  }

  /** A grade with its scale, as printed where the two differ. */
  static String judged(AspectGrade grade) {
    return quoted(grade.judgement().label(), grade.grade()).orElse("no grade")
        + grade.scale().map(scale -> " on the scale " + scale).orElse(" on no known scale");
  }

  static String framework(AspectGrade grade) {
    return grade.framework().map(code -> "framework " + code).orElse("framework not known");
  }

  /** The grades of an inspection, each with its aspect; those without a grade with the reason. */
  static String judgements(Inspection inspection) {
    return inspection.judgements().stream()
        .map(ReadableInspection::judgement)
        .collect(Collectors.joining("; "));
  }

  private static String judgement(Judgement judgement) {
    return judgement.title().orElseGet(() -> judgement.aspect().toString())
        + judgement.about().map(about -> " (" + about + ")").orElse("")
        + ": "
        + quoted(judgement.label(), judgement.grade())
            .or(() -> judgement.absence().map(why -> "no grade: " + why))
            .orElse("grade not given");
  }

  static String ratings(PriorityAreaReview review) {
    return review.ratings().stream()
        .map(ReadableInspection::rating)
        .collect(Collectors.joining("; "));
  }

  static String rating(ProgressRating rating) {
    String said =
        quoted(rating.label(), rating.grade())
            .or(() -> rating.absence().map(why -> "no rating: " + why))
            .orElse("no rating");
    return said
        + rating.narrative().map(words -> ": " + words).orElse("")
        + judge(rating.judgedBy());
  }

  static String statement(ProgressStatement statement) {
    String areas =
        statement.areas().isPresent()
            ? "of " + statement.areas().getAsInt() + " areas"
            : "number of areas not given";
    return quoted(Optional.of(statement.label()), statement.grade()).orElseThrow()
        + ", "
        + areas
        + judge(statement.judgedBy());
  }

  private static Optional<String> dates(List<DateInterval> fieldwork) {
    return fieldwork.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fieldwork.stream().map(DateInterval::toString).collect(Collectors.joining(", ")));
  }

  /** The label as printed, followed by the level where the two differ. */
  private static Optional<String> quoted(Optional<String> label, Optional<Grade> grade) {
    Optional<String> level = grade.map(known -> known.level().toString());
    return label
        .map(
            words ->
                "\""
                    + words
                    + "\""
                    + level
                        .filter(code -> !code.equals(words))
                        .map(code -> " (level " + code + ")")
                        .orElse(""))
        .or(() -> level.map(code -> "level " + code));
  }

  private static String judge(Optional<String> judge) {
    return judge.map(name -> ", says " + name).orElse("");
  }
}
