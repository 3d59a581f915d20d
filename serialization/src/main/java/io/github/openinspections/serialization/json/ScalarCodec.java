package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value written in JSON as a string with its own syntax: an identifier, a code, a date. */
final class ScalarCodec<T> extends JsonCodec<T> {
  private final Function<String, @Nullable T> reader;
  private final Function<T, String> writer;
  private final ReadingRule rule;
  private final String expected;
  private final @Nullable String pattern;
  private final @Nullable String format;
  private final Consumer<ContextWriter> term;

  /**
   * Makes a codec.
   *
   * @param reader returns the value of a text, or null if the text is not one
   * @param writer returns the text of a value
   * @param rule the rule that a bad text breaks
   * @param expected what was expected, as the name of a phrase
   * @param pattern the same as an ECMA-262 regular expression, or null for any text
   * @param format the JSON Schema format, or null
   * @param term writes what JSON-LD has to know of the value
   */
  ScalarCodec(
      Function<String, @Nullable T> reader,
      Function<T, String> writer,
      ReadingRule rule,
      String expected,
      @Nullable String pattern,
      @Nullable String format,
      Consumer<ContextWriter> term) {
    this.reader = reader;
    this.writer = writer;
    this.rule = rule;
    this.expected = expected;
    this.pattern = pattern;
    this.format = format;
    this.term = term;
  }

  @Override
  public @Nullable T read(Reading in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType("text");
      return null;
    }
    String text = in.parser().getString();
    T value = reader.apply(text);
    if (value == null) {
      in.problem(rule, "value", text, "expected", expected);
    }
    return value;
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeString(writer.apply(value));
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.type("string", nullable);
    if (pattern != null) {
      out.member("pattern", pattern);
    }
    if (format != null) {
      out.member("format", format);
    }
  }

  @Override
  void define(ContextWriter out) {
    term.accept(out);
  }
}
