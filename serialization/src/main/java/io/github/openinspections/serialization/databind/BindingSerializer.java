package io.github.openinspections.serialization.databind;

import io.github.openinspections.serialization.json.JsonCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a type with its binding table inside a document of the host application. */
public final class BindingSerializer<T> extends ValueSerializer<T> {
  private final JsonCodec<T> codec;

  /** Makes a serializer. */
  public BindingSerializer(JsonCodec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    codec.write(value, out);
  }
}
