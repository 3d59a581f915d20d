package io.github.openinspections.serialization;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.InspectionBinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one inspection as JSON: the attributes in the order of the format, absent ones left out,
 * extensions last, a line feed at the end. The same inspection always gives the same bytes.
 * Immutable and thread-safe.
 */
public final class InspectionWriter {
  private static final InspectionWriter PRETTY = new InspectionWriter(false);
  private static final InspectionWriter COMPACT = new InspectionWriter(true);

  private final boolean compact;

  private InspectionWriter(boolean compact) {
    this.compact = compact;
  }

  /** Returns a writer of indented text. */
  public static InspectionWriter json() {
    return PRETTY;
  }

  /** Returns a writer of one line without white space, as in NDJSON. */
  public InspectionWriter compact() {
    return COMPACT;
  }

  /**
   * Writes an inspection and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if an extension is not JSON or has an attribute's name, or if
   *     a property's name has an unpaired surrogate; nothing is written then
   */
  public void write(Inspection inspection, OutputStream out) throws IOException {
    out.write(toBytes(inspection));
  }

  /**
   * Returns the JSON text of an inspection.
   *
   * @throws IllegalArgumentException if an extension is not JSON or has an attribute's name, or if
   *     a property's name has an unpaired surrogate
   */
  public String toText(Inspection inspection) {
    return new String(toBytes(inspection), StandardCharsets.UTF_8);
  }

  private byte[] toBytes(Inspection inspection) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = compact ? JsonOutput.compact(bytes) : JsonOutput.pretty(bytes)) {
      InspectionBinding.INSPECTION.write(inspection, generator);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("InspectionWriter").with(compact ? "compact JSON" : "JSON").toString();
  }
}
