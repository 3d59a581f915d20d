package io.github.openinspections.serialization.databind;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.jsontype.impl.AsDeductionTypeDeserializer;

/**
 * Which type ids a host may add to our values: names that it gives, or else those of public types,
 * never those of classes.
 */
final class TypeIds {
  private TypeIds() {}

  /** Returns why a value cannot be written with a type id, if it cannot. */
  static Optional<String> refusal(TypeSerializer types, Binding<?> binding) {
    @Nullable TypeIdResolver ids = types.getTypeIdResolver();
    if (ids == null) { // so only where types are deduced
      return Optional.of(deduced(binding));
    }
    if (isClassName(ids)) {
      return Optional.of(className(binding));
    }
    String property = types.getPropertyName();
    if (types.getTypeInclusion() == JsonTypeInfo.As.PROPERTY
        && property != null
        && binding.codec().knows(property)) {
      return Optional.of(
          PublicType.name(binding.type())
              + " has a property \""
              + property
              + "\" already: choose another property of @JsonTypeInfo");
    }
    return Optional.empty();
  }

  /** Returns why a value cannot be read with a type id, if it cannot. */
  static Optional<String> refusal(TypeDeserializer types, Binding<?> binding) {
    if (types instanceof AsDeductionTypeDeserializer) {
      return Optional.of(deduced(binding));
    }
    return isClassName(types.getTypeIdResolver())
        ? Optional.of(className(binding))
        : Optional.empty();
  }

  private static boolean isClassName(TypeIdResolver ids) {
    JsonTypeInfo.Id mechanism = ids.getMechanism();
    return mechanism == JsonTypeInfo.Id.CLASS || mechanism == JsonTypeInfo.Id.MINIMAL_CLASS;
  }

  private static String className(Binding<?> binding) {
    return sentence(
        binding,
        "the name of a class, as default typing does: switch default typing off for it, and"
            + " declare the property as ");
  }

  private static String deduced(Binding<?> binding) {
    return sentence(
        binding, "a type that is deduced from its properties: declare the property as ");
  }

  private static String sentence(Binding<?> binding, String what) {
    String name = PublicType.name(binding.type());
    return name
        + " is neither written nor read with "
        + what
        + name
        + " or with @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) and @JsonSubTypes";
  }
}
