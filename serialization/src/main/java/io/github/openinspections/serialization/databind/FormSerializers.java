package io.github.openinspections.serialization.databind;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.openinspections.serialization.json.binding.Bindings;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * How each type of the library is written: by its binding or not at all. Without this, Jackson
 * finds no properties and writes {@code {}}.
 */
public final class FormSerializers extends Serializers.Base {
  private final Function<Binding<?>, ValueSerializer<?>> bound;

  private FormSerializers(Function<Binding<?>, ValueSerializer<?>> bound) {
    this.bound = bound;
  }

  /** Returns the serializers of values. */
  public static Serializers ofValues() {
    return new FormSerializers(BindingSerializer::new);
  }

  /** Returns the serializers of names of properties. */
  public static Serializers ofKeys() {
    return new FormSerializers(BindingKeySerializer::new);
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueSerializer<?> findExplicitPOJOSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return find(type.getRawClass());
  }

  private @Nullable ValueSerializer<?> find(Class<?> raw) {
    return Bindings.find(raw)
        .<ValueSerializer<?>>map(bound)
        .or(() -> PublicType.of(raw).map(type -> new RefusingSerializer<>(NoJsonForm.of(type))))
        .orElse(null);
  }
}
