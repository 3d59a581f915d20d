package io.github.openinspections.serialization.databind;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import java.util.Optional;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Which type ids a host may add to our values: names that it gives, never those of classes. */
final class TypeIds {
  private TypeIds() {}

  /** Returns why a value cannot be written with a type id, if it cannot. */
  static Optional<String> refusal(TypeSerializer types, Binding<?> binding) {
    if (isClassName(types.getTypeIdResolver())) {
      return Optional.of(sentence(binding));
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
    return isClassName(types.getTypeIdResolver())
        ? Optional.of(sentence(binding))
        : Optional.empty();
  }

  private static boolean isClassName(TypeIdResolver ids) {
    JsonTypeInfo.Id mechanism = ids.getMechanism();
    return mechanism == JsonTypeInfo.Id.CLASS || mechanism == JsonTypeInfo.Id.MINIMAL_CLASS;
  }

  private static String sentence(Binding<?> binding) {
    String name = PublicType.name(binding.type());
    return name
        + " is neither written nor read with the name of a class, as default typing does: switch"
        + " default typing off for it, and declare the property as "
        + name
        + " or with @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) and @JsonSubTypes";
  }
}
