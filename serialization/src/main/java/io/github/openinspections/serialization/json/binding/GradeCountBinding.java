package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link GradeCount}. */
final class GradeCountBinding {
  static final ObjectCodec<GradeCount, Draft> GRADE_COUNT =
      ObjectCodec.of("GradeCount", Draft::new, Draft::build)
          .required("scale", Codecs.TEXT, GradeCount::scale, (d, scale) -> d.scale = scale)
          .required("level", Codecs.TEXT, GradeCount::level, (d, level) -> d.level = level)
          .required("count", LongCodec.COUNT, GradeCount::count, (d, count) -> d.count = count)
          .closed();

  private GradeCountBinding() {}

  /** Builds a count. */
  static final class Draft {
    private String scale = "";
    private String level = "";
    private long count;

    private GradeCount build() {
      return GradeCount.of(scale, level, count);
    }
  }
}
