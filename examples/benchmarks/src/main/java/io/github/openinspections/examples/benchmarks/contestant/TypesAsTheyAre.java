package io.github.openinspections.examples.benchmarks.contestant;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Replaces a mix-in for each of our types and builders: an interface is created by its {@code
 * Builder}, whose methods have the names of the properties; codes and dates are created by {@code
 * parse}. Jackson uses it during setup, so it slows nothing down.
 */
final class TypesAsTheyAre extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;
  private static final String OURS = "io.github.openinspections.core";

  @Override
  public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
    return isOurs(type.getRawType())
        ? Arrays.stream(type.getRawType().getDeclaredClasses())
            .filter(nested -> nested.getSimpleName().equals("Builder"))
            .findFirst()
            .orElse(null)
        : null;
  }

  @Override
  public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
    return new JsonPOJOBuilder.Value("build", "");
  }

  /** Methods that add to a list or copy another value are not properties. */
  @Override
  public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
    return super.hasIgnoreMarker(config, member)
        || (isOurs(member.getDeclaringClass())
            && member.getName().matches("(add|addAll|put|putAll)[A-Z].*|from"));
  }

  /** Of two methods for a property, chooses the one that takes the plain value. */
  @Override
  public AnnotatedMethod resolveSetterConflict(
      MapperConfig<?> config, AnnotatedMethod first, AnnotatedMethod second) {
    Class<?> argument = first.getRawParameterType(0);
    return argument == Optional.class || argument == OptionalInt.class ? second : first;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
            && isOurs(method.getDeclaringClass())
            && Modifier.isStatic(method.getModifiers())
            && method.getName().equals("parse")
        ? JsonCreator.Mode.DELEGATING
        : super.findCreatorAnnotation(config, annotated);
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(OURS);
  }
}
