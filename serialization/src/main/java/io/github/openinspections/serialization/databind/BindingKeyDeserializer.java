package io.github.openinspections.serialization.databind;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads the name of a property as the text that it would be as a value. */
final class BindingKeyDeserializer extends KeyDeserializer {
  private final BindingDeserializer<?> values;

  BindingKeyDeserializer(BindingDeserializer<?> values) {
    this.values = values;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try (TokenBuffer text = TokenBuffer.forGeneration()) {
      text.writeString(key);
      try (JsonParser parser = text.asParserOnFirstToken(context)) {
        return values.deserialize(parser, context);
      }
    }
  }
}
