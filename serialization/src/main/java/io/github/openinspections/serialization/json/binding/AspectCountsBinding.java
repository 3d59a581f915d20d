package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link AspectCounts}. */
final class AspectCountsBinding {
  static final ObjectCodec<AspectCounts, Draft> ASPECT_COUNTS =
      ObjectCodec.of("AspectCounts", Draft::new, Draft::build)
          .required(
              "aspect", Codecs.TEXT, AspectCounts::aspect, (d, aspect) -> d.counts.aspect(aspect))
          .requiredList(
              "grades",
              GradeCountBinding.GRADE_COUNT,
              AspectCounts::grades,
              (d, grade) -> d.counts.addGrades(grade))
          .required(
              "otherGrades",
              LongCodec.COUNT,
              AspectCounts::otherGrades,
              (d, count) -> d.counts.otherGrades(count))
          .required(
              "absent", LongCodec.COUNT, AspectCounts::absent, (d, count) -> d.counts.absent(count))
          .required(
              "labelOnly",
              LongCodec.COUNT,
              AspectCounts::labelOnly,
              (d, count) -> d.counts.labelOnly(count))
          .required(
              "empty", LongCodec.COUNT, AspectCounts::empty, (d, count) -> d.counts.empty(count))
          .closed();

  private AspectCountsBinding() {}

  /** Builds the counts. */
  static final class Draft {
    private final AspectCounts.Builder counts = AspectCounts.builder();

    private AspectCounts build() {
      return counts.build();
    }
  }
}
