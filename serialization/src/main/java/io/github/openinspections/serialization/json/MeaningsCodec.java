package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An object of words and their meanings, in order: codes or durations, perhaps null for none. */
public final class MeaningsCodec extends JsonCodec<Map<String, Optional<String>>> {
  /** Every word has a meaning. */
  public static final MeaningsCodec MEANINGS = new MeaningsCodec(false);

  /** The meaning of a word can be null. */
  public static final MeaningsCodec MEANINGS_OR_NULL = new MeaningsCodec(true);

  private static final JsonCodec<String> MEANING = Codecs.IDENTIFIER;

  private final boolean orNull;

  private MeaningsCodec(boolean orNull) {
    this.orNull = orNull;
  }

  @Override
  public @Nullable Map<String, Optional<String>> read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType("meanings");
      return null;
    }
    Map<String, Optional<String>> meanings = new LinkedHashMap<>();
    Set<String> words = new HashSet<>();
    for (String word = parser.nextName(); word != null; word = parser.nextName()) {
      JsonToken token = parser.nextToken();
      in.enter(word);
      if (!words.add(word)) {
        in.problem(ReadingRule.DUPLICATE, "property", word);
        Verbatim.skip(in);
      } else if (token == JsonToken.VALUE_NULL && orNull) {
        meanings.put(word, Optional.empty());
      } else {
        String meaning = MEANING.read(in);
        if (meaning != null) {
          meanings.put(word, Optional.of(meaning));
        }
      }
      in.leave();
    }
    return meanings;
  }

  @Override
  public void write(Map<String, Optional<String>> meanings, JsonGenerator out) {
    out.writeStartObject();
    meanings.forEach(
        (word, meaning) -> {
          JsonText.requireName(word);
          out.writeName(word);
          meaning.ifPresentOrElse(out::writeString, out::writeNull);
        });
    out.writeEndObject();
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.type("object", nullable);
    out.object("additionalProperties", () -> MEANING.describe(out, orNull));
  }
}
