package io.github.openinspections.serialization.tables;

import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import tools.jackson.core.JsonGenerator;

/** A value of any kind that is known, but not read. */
final class SkippedValue extends JsonCodec<Boolean> {
  static final SkippedValue SKIPPED = new SkippedValue();

  private SkippedValue() {}

  @Override
  public Boolean read(Reading in) {
    in.parser().skipChildren();
    return true;
  }

  @Override
  public void write(Boolean value, JsonGenerator out) {
    throw new IllegalStateException("Written elsewhere");
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    throw new IllegalStateException("The metadata have no schema");
  }
}
