package io.github.openinspections.serialization;

import io.github.openinspections.serialization.json.Envelope;
import io.github.openinspections.serialization.json.EnvelopeBinding;
import io.github.openinspections.serialization.json.InspectionBinding;
import io.github.openinspections.serialization.json.SchemaWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of the format, from the same tables that read and write. Also in
 * the jar as {@code META-INF/openinspections/inspection.schema.json} and {@code
 * dataset.schema.json}.
 *
 * <p>It describes the shape. What it cannot say: properties must not stand twice, addresses must
 * parse as {@link java.net.URI}, and the reader's limits.
 */
public final class InspectionSchema {
  private InspectionSchema() {}

  /** Returns the schema of one inspection. */
  public static String inspection() {
    return Texts.INSPECTION;
  }

  /** Returns the schema of an envelope or an array of inspections. */
  public static String dataset() {
    return Texts.DATASET;
  }

  /** Made when first asked for. */
  private static final class Texts {
    private static final String INSPECTION =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:inspection",
                    "Inspection",
                    () -> schema.reference(InspectionBinding.INSPECTION, false)));

    private static final String DATASET =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:dataset",
                    "Data set of inspections",
                    () ->
                        schema.dataset(
                            EnvelopeBinding.ENVELOPE,
                            InspectionBinding.INSPECTION,
                            Envelope.FORMAT)));

    private static String write(Consumer<SchemaWriter> task) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonGenerator out = JsonOutput.pretty(bytes)) {
        task.accept(new SchemaWriter(out));
      }
      bytes.write('\n');
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
