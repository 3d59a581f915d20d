package io.github.openinspections.serialization.tables;

import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value as JSON-LD has it: in an object, under a keyword. Other programs write it without the
 * object, or with its language or datatype, which are not kept.
 */
final class LinkedValue<V> extends JsonCodec<V> {
  private final JsonCodec<V> plain;
  private final ObjectCodec<V, ?> object;

  private LinkedValue(String keyword, JsonCodec<V> plain) {
    this.plain = plain;
    object =
        ObjectCodec.of("Value", HeldValue<V>::new, HeldValue<V>::get)
            .required(keyword, plain, value -> value, HeldValue::set)
            .optional("@language", Codecs.TEXT, value -> Optional.empty(), (held, any) -> {})
            .optional("@type", Codecs.TEXT, value -> Optional.empty(), (held, any) -> {})
            .closed();
  }

  static <V> LinkedValue<V> of(String keyword, JsonCodec<V> plain) {
    return new LinkedValue<>(keyword, plain);
  }

  @Override
  public @Nullable V read(Reading in) {
    boolean isObject = in.parser().currentToken() == JsonToken.START_OBJECT;
    return isObject ? object.read(in) : plain.read(in);
  }

  @Override
  public void write(V value, JsonGenerator out) {
    object.write(value, out);
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    throw new IllegalStateException("The metadata have no schema");
  }
}
