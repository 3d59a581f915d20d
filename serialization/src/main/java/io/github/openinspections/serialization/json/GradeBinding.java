package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;

/** The binding table of {@link Grade}. */
final class GradeBinding {
  static final ObjectForm<Grade, Grade.Builder> GRADE =
      ObjectForm.of("Grade", Grade::builder, Grade.Builder::build)
          .required("scale", Forms.code(ScaleCode::of), Grade::scale, Grade.Builder::scale)
          .required("level", Forms.code(LevelCode::of), Grade::level, Grade.Builder::level)
          .extensions(Grade::extensions, Grade.Builder::addExtensions);

  private GradeBinding() {}
}
