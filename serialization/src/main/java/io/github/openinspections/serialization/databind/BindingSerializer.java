package io.github.openinspections.serialization.databind;

import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes a type with its binding table inside a document of the host application. */
final class BindingSerializer<T> extends ValueSerializer<T> {
  private final Binding<T> binding;

  BindingSerializer(Binding<T> binding) {
    this.binding = binding;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    binding.codec().write(value, out);
  }

  /** The type id is that of the public type: nobody can name, or read, the implementation. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    boolean isObject = binding.codec().isObject();
    TypeIds.refusal(types, binding)
        .ifPresent(sentence -> context.reportBadDefinition(binding.type(), sentence));
    JsonToken shape = isObject ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
    String name =
        types.getTypeIdResolver().idFromValueAndType(context, /* value= */ null, binding.type());
    WritableTypeId id = types.typeId(value, shape, name);
    types.writeTypePrefix(out, context, id);
    if (isObject) {
      binding.codec().writeMembers(value, out);
    } else {
      binding.codec().write(value, out);
    }
    types.writeTypeSuffix(out, context, id);
  }

  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
    return new RefusingSerializer<>(Unwrapping.refusal(binding.type()));
  }
}
