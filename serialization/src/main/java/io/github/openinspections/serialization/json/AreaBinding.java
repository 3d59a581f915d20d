package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.vocabulary.AreaCode;

/** The binding table of {@link Area}. */
final class AreaBinding {
  static final ObjectForm<Area, Area.Builder> AREA =
      ObjectForm.of("Area", Area::builder, Area.Builder::build)
          .optional("name", Forms.TEXT, Area::name, Area.Builder::name)
          .optional("code", Forms.code(AreaCode::of), Area::code, Area.Builder::code)
          .extensions(Area::extensions, Area.Builder::addExtensions);

  private AreaBinding() {}
}
