package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A severity, as its name in lower case. */
final class SeverityCodec extends JsonCodec<Severity> {
  static final SeverityCodec SEVERITY = new SeverityCodec();

  private static final List<String> NAMES =
      Arrays.stream(Severity.values()).map(Severity::toString).toList();

  @Override
  public @Nullable Severity read(Reading in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType("severity");
      return null;
    }
    String name = in.parser().getString();
    for (Severity severity : Severity.values()) {
      if (severity.toString().equals(name)) {
        return severity;
      }
    }
    in.problem(ReadingRule.TYPE, "expected", "severities", "found", name);
    return null;
  }

  @Override
  public void write(Severity value, JsonGenerator out) {
    out.writeString(value.toString());
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.strings("enum", NAMES);
  }
}
