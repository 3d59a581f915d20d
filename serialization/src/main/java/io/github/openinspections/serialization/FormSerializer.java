package io.github.openinspections.serialization;

import io.github.openinspections.serialization.json.JsonForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a type by its binding table within a host's own document. */
final class FormSerializer<T> extends ValueSerializer<T> {
  private final JsonForm<T> form;

  FormSerializer(JsonForm<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    form.write(value, out);
  }
}
