package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** One of a few words. */
public final class ChoiceCodec extends JsonCodec<String> {
  private final List<String> words;

  /** Makes a codec of these words. */
  public ChoiceCodec(String... words) {
    this.words = List.of(words);
  }

  @Override
  public @Nullable String read(Reading in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType("text");
      return null;
    }
    String word = in.parser().getString();
    if (!words.contains(word)) {
      in.problem(
          ReadingRule.TYPE, "expected", "one-of", "words", String.join(", ", words), "found", word);
      return null;
    }
    return word;
  }

  @Override
  public void write(String word, JsonGenerator out) {
    out.writeString(word);
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.strings("enum", words);
  }
}
