package io.github.openinspections.serialization.databind;

import io.github.openinspections.serialization.json.JsonCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a type by its binding table within a host's own document. */
public final class BindingSerializer<T> extends ValueSerializer<T> {
  private final JsonCodec<T> form;

  public BindingSerializer(JsonCodec<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    form.write(value, out);
  }
}
