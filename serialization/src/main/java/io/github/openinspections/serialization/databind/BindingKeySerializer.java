package io.github.openinspections.serialization.databind;

import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.util.TokenBuffer;

/** Writes a value as the name of a property: what its codec would write as a text. */
final class BindingKeySerializer<T> extends ValueSerializer<T> {
  private final Binding<T> binding;

  BindingKeySerializer(Binding<T> binding) {
    this.binding = binding;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    if (binding.codec().isObject()) {
      context.reportBadDefinition(
          binding.type(),
          PublicType.name(binding.type())
              + " is written as an object and cannot be the name of a property: use a text that"
              + " identifies it as the key, or write a list");
    }
    try (TokenBuffer text = context.bufferForValueConversion()) {
      binding.codec().write(value, text);
      try (JsonParser parser = text.asParser()) {
        parser.nextToken();
        out.writeName(parser.getString());
      }
    }
  }
}
