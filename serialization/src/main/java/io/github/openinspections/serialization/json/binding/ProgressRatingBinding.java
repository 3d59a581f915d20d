package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link ProgressRating}. */
final class ProgressRatingBinding {
  static final ObjectCodec<ProgressRating, ProgressRating.Builder> PROGRESS_RATING =
      ObjectCodec.of("ProgressRating", ProgressRating::builder, ProgressRating.Builder::build)
          .required(
              "priorityArea",
              Codecs.IDENTIFIER,
              ProgressRating::priorityArea,
              ProgressRating.Builder::priorityArea)
          .optional("label", Codecs.TEXT, ProgressRating::label, ProgressRating.Builder::label)
          .optional(
              "grade", GradeBinding.GRADE, ProgressRating::grade, ProgressRating.Builder::grade)
          .optional(
              "absence",
              Codecs.code(Absence::of),
              ProgressRating::absence,
              ProgressRating.Builder::absence)
          .optional(
              "judgedBy", Codecs.TEXT, ProgressRating::judgedBy, ProgressRating.Builder::judgedBy)
          .optional(
              "narrative",
              Codecs.TEXT,
              ProgressRating::narrative,
              ProgressRating.Builder::narrative)
          .extensions(ProgressRating::extensions, ProgressRating.Builder::addExtensions);

  private ProgressRatingBinding() {}
}
