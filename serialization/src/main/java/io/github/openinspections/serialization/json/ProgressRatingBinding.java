package io.github.openinspections.serialization.json;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;

/** The binding table of {@link ProgressRating}. */
final class ProgressRatingBinding {
  static final ObjectForm<ProgressRating, ProgressRating.Builder> PROGRESS_RATING =
      ObjectForm.of("ProgressRating", ProgressRating::builder, ProgressRating.Builder::build)
          .required(
              "priorityArea",
              Forms.IDENTIFIER,
              ProgressRating::priorityArea,
              ProgressRating.Builder::priorityArea)
          .optional("label", Forms.TEXT, ProgressRating::label, ProgressRating.Builder::label)
          .optional(
              "grade", GradeBinding.GRADE, ProgressRating::grade, ProgressRating.Builder::grade)
          .optional(
              "absence",
              Forms.code(Absence::of),
              ProgressRating::absence,
              ProgressRating.Builder::absence)
          .optional(
              "judgedBy", Forms.TEXT, ProgressRating::judgedBy, ProgressRating.Builder::judgedBy)
          .optional(
              "narrative", Forms.TEXT, ProgressRating::narrative, ProgressRating.Builder::narrative)
          .extensions(ProgressRating::extensions, ProgressRating.Builder::addExtensions);

  private ProgressRatingBinding() {}
}
