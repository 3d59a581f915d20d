package io.github.openinspections.serialization.databind;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Refuses to write a value, and says what to write instead. */
final class RefusingSerializer<T> extends ValueSerializer<T> {
  private final String sentence;

  RefusingSerializer(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    context.reportBadDefinition(value.getClass(), sentence);
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    serialize(value, out, context);
  }

  @Override
  public boolean isUnwrappingSerializer() {
    return true;
  }
}
