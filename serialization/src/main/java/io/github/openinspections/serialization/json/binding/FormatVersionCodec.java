package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The version of a document's format: only this one is accepted. */
final class FormatVersionCodec extends JsonCodec<String> {
  private final String expected;

  FormatVersionCodec(String expected) {
    this.expected = expected;
  }

  /** Returns the version that this library reads and writes. */
  String expected() {
    return expected;
  }

  @Override
  public @Nullable String read(Reading in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType("text");
      return null;
    }
    String version = in.parser().getString();
    if (!version.equals(expected)) {
      in.problem(ReadingRule.FORMAT, "value", version, "expected", expected);
      return null;
    }
    return version;
  }

  @Override
  public void missing(Reading in, String name, TokenStreamLocation object) {
    in.enter(name);
    in.problem(ReadingRule.FORMAT, object, "value", "", "expected", expected);
    in.leave();
  }

  @Override
  public void write(String version, JsonGenerator out) {
    out.writeString(version);
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.member("const", expected);
  }
}
