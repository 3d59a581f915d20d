package io.github.openinspections.serialization.databind;

import io.github.openinspections.serialization.json.binding.Bindings;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/**
 * How each type of the library is read: by its binding or not at all. The class of a value at run
 * time is read as the public type that it implements.
 */
public final class FormDeserializers extends Deserializers.Base implements KeyDeserializers {
  private final BindingDeserializer.Refusal refusal;

  /** Makes the deserializers. */
  public FormDeserializers(BindingDeserializer.Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Bindings.find(type).isPresent() || PublicType.of(type).isPresent();
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
    Optional<Binding<?>> bound = Bindings.find(type.getRawClass()).filter(Binding::isRead);
    if (bound.isPresent()) {
      return new BindingKeyDeserializer(new BindingDeserializer<>(bound.get(), refusal));
    }
    return refused(type.getRawClass()).map(RefusingDeserializer::ofKeys).orElse(null);
  }

  private @Nullable ValueDeserializer<?> find(Class<?> raw) {
    Optional<Binding<?>> bound = Bindings.find(raw).filter(Binding::isRead);
    if (bound.isPresent()) {
      return new BindingDeserializer<>(bound.get(), refusal);
    }
    return refused(raw).orElse(null);
  }

  private static Optional<RefusingDeserializer> refused(Class<?> raw) {
    return PublicType.of(raw).map(type -> new RefusingDeserializer(type, sentence(type)));
  }

  private static String sentence(Class<?> type) {
    return Bindings.find(type).isPresent() ? NoJsonForm.onlyWritten(type) : NoJsonForm.of(type);
  }
}
