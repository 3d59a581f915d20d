package io.github.openinspections.serialization.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
public final class FlagCodec extends JsonCodec<Boolean> {
  /** The codec. */
  public static final FlagCodec FLAG = new FlagCodec();

  private FlagCodec() {}

  @Override
  public @Nullable Boolean read(Reading in) {
    JsonToken token = in.parser().currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      in.wrongType("boolean");
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public void write(Boolean value, JsonGenerator out) {
    out.writeBoolean(value);
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.type("boolean", nullable);
  }
}
