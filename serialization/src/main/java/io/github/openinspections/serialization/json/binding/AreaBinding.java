package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Area}. */
final class AreaBinding {
  static final ObjectCodec<Area, Area.Builder> AREA =
      ObjectCodec.of("Area", Area::builder, Area.Builder::build)
          .optional("name", Codecs.TEXT, Area::name, Area.Builder::name)
          .optional("code", Codecs.code(AreaCode::of), Area::code, Area.Builder::code)
          .extensions(Area::extensions, Area.Builder::addExtensions);

  private AreaBinding() {}
}
