package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Grade}. */
final class GradeBinding {
  static final ObjectCodec<Grade, Grade.Builder> GRADE =
      ObjectCodec.of("Grade", Grade::builder, Grade.Builder::build)
          .required("scale", Codecs.code(ScaleCode::of), Grade::scale, Grade.Builder::scale)
          .required("level", Codecs.code(LevelCode::of), Grade::level, Grade.Builder::level)
          .extensions(Grade::extensions, Grade.Builder::addExtensions);

  private GradeBinding() {}
}
