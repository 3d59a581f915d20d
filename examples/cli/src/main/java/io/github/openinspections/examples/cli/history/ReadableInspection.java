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
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.html.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Inspections in words; unknown values are stated as unknown.
 *
 * @param words the words of the language
 */
record ReadableInspection(Words words) {

  /** The date of the inspection: its fieldwork, otherwise its publication. */
  String when(Inspection inspection) {
    return dates(inspection.fieldwork())
        .or(() -> inspection.report().flatMap(report -> report.published()).map(this::published))
        .orElseGet(() -> words.of("answer.date-not-given"));
  }

  String inspection(Inspection inspection) {
    String kind = inspection.typeLabel().orElse(inspection.type().toString());
    return when(inspection)
        + "  "
        + inspection.title().orElse(kind)
        + "  ["
        + inspection.id()
        + "]";
  }

  String reference(OriginalReference original) {
    return original.title().orElseGet(() -> words.of("answer.title-not-given"))
        + ", "
        + dates(original.fieldwork())
            .or(() -> original.published().map(this::published))
            .orElseGet(() -> words.of("answer.date-not-given"));
  }

  /** A grade with its scale, as printed where the two differ. */
  String judged(AspectGrade grade) {
    String said =
        quoted(grade.judgement().label(), grade.grade())
            .orElseGet(() -> words.of("answer.grade.none"));
    return grade
        .scale()
        .map(scale -> words.of("answer.grade.on-scale", "grade", said, "scale", scale))
        .orElseGet(() -> words.of("answer.grade.on-no-scale", "grade", said));
  }

  String framework(AspectGrade grade) {
    return grade
        .framework()
        .map(code -> words.of("answer.framework", "framework", code))
        .orElseGet(() -> words.of("answer.framework-not-known"));
  }

  /** The grades of an inspection, each with its aspect; those without a grade with the reason. */
  String judgements(Inspection inspection) {
    return inspection.judgements().stream().map(this::judgement).collect(Collectors.joining("; "));
  }

  private String judgement(Judgement judgement) {
    return judgement.title().orElseGet(() -> judgement.aspect().toString())
        + judgement.about().map(about -> " (" + about + ")").orElse("")
        + ": "
        + quoted(judgement.label(), judgement.grade())
            .or(
                () ->
                    judgement.absence().map(why -> words.of("answer.grade.absent", "reason", why)))
            .orElseGet(() -> words.of("answer.grade.not-given"));
  }

  String ratings(PriorityAreaReview review) {
    return review.ratings().stream().map(this::rating).collect(Collectors.joining("; "));
  }

  String rating(ProgressRating rating) {
    String said =
        quoted(rating.label(), rating.grade())
            .or(() -> rating.absence().map(why -> words.of("answer.rating.absent", "reason", why)))
            .orElseGet(() -> words.of("answer.rating.none"));
    return said + rating.narrative().map(text -> ": " + text).orElse("") + judge(rating.judgedBy());
  }

  String statement(ProgressStatement statement) {
    String areas =
        statement.areas().isPresent()
            ? words.of("answer.statement.areas", "count", statement.areas().getAsInt())
            : words.of("answer.statement.no-number");
    return quoted(Optional.of(statement.label()), statement.grade()).orElseThrow()
        + ", "
        + areas
        + judge(statement.judgedBy());
  }

  private String published(PartialDate date) {
    return words.of("answer.published", "date", date);
  }

  private static Optional<String> dates(List<DateInterval> fieldwork) {
    return fieldwork.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fieldwork.stream().map(DateInterval::toString).collect(Collectors.joining(", ")));
  }

  /** The label as printed, followed by the level where the two differ. */
  private Optional<String> quoted(Optional<String> label, Optional<Grade> grade) {
    Optional<String> level = grade.map(known -> known.level().toString());
    return label
        .map(
            said ->
                "\""
                    + said
                    + "\""
                    + level
                        .filter(code -> !code.equals(said))
                        .map(code -> words.of("answer.level-of-label", "level", code))
                        .orElse(""))
        .or(() -> level.map(code -> words.of("answer.level", "level", code)));
  }

  private String judge(Optional<String> judge) {
    return judge.map(name -> words.of("answer.judge", "judge", name)).orElse("");
  }
}
