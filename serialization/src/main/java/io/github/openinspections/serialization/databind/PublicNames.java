package io.github.openinspections.serialization.databind;

import io.github.openinspections.serialization.json.binding.Bindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * The names of values as type ids and as roots, where a host gives none: those of their public
 * types. Jackson takes the subtypes of a sealed interface from its declaration, and would name the
 * implementation.
 */
public final class PublicNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
    return Bindings.find(type.getRawType())
        .map(binding -> PublicType.name(binding.type()))
        .orElse(null);
  }

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
    String name = findTypeName(config, type);
    return name == null ? null : PropertyName.construct(name);
  }
}
