package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An object of texts, in order, such as identifiers by their kind. */
final class TextsCodec extends JsonCodec<Map<String, String>> {
  static final TextsCodec TEXTS = new TextsCodec();

  @Override
  public @Nullable Map<String, String> read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType("texts");
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      in.enter(name);
      if (!names.add(name)) {
        in.problem(ReadingRule.DUPLICATE, "property", name);
        Verbatim.skip(in);
      } else if (token != JsonToken.VALUE_NULL) {
        String text = Codecs.TEXT.read(in);
        if (text != null) {
          texts.put(name, text);
        }
      }
      in.leave();
    }
    return texts;
  }

  @Override
  public void write(Map<String, String> texts, JsonGenerator out) {
    out.writeStartObject();
    texts.forEach(
        (name, text) -> {
          JsonText.requireName(name);
          out.writeStringProperty(name, text);
        });
    out.writeEndObject();
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.type("object", nullable);
    out.object("additionalProperties", () -> out.type("string", true));
  }

  @Override
  void define(ContextWriter out) {
    out.literal();
  }
}
