package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The version of the report's format: only this one is accepted. */
final class ReportVersionCodec extends JsonCodec<String> {
  /** The version that this library reads and writes. */
  static final String VERSION = "openinspections-report/1";

  static final ReportVersionCodec FORMAT = new ReportVersionCodec();

  @Override
  public @Nullable String read(Reading in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType("text");
      return null;
    }
    String version = in.parser().getString();
    if (!version.equals(VERSION)) {
      in.problem(ReadingRule.FORMAT, "value", version, "expected", VERSION);
      return null;
    }
    return version;
  }

  @Override
  public void missing(Reading in, String name, TokenStreamLocation object) {
    in.enter(name);
    in.problem(ReadingRule.FORMAT, object, "value", "", "expected", VERSION);
    in.leave();
  }

  @Override
  public void write(String version, JsonGenerator out) {
    out.writeString(version);
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.member("const", VERSION);
  }
}
