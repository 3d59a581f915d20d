package io.github.openinspections.serialization.databind;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Refuses to read a value, and says what to read instead. */
final class RefusingDeserializer extends ValueDeserializer<Object> {
  private final Class<?> type;
  private final String sentence;

  RefusingDeserializer(Class<?> type, String sentence) {
    this.type = type;
    this.sentence = sentence;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    return context.reportBadDefinition(type, sentence);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context, Object old) {
    return deserialize(parser, context);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }

  @Override
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    return context.reportBadDefinition(type, sentence);
  }

  /** Returns the same refusal for names of properties. */
  KeyDeserializer ofKeys() {
    return new KeyDeserializer() {
      @Override
      public @Nullable Object deserializeKey(String key, DeserializationContext context) {
        return context.reportBadDefinition(type, sentence);
      }
    };
  }
}
