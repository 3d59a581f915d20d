package io.github.openinspections.serialization;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.serialization.options.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the writers write, in memory. */
final class Written {
  private Written() {}

  static byte[] pretty(Inspection inspection) {
    return bytes(out -> InspectionWriter.json().write(inspection, out));
  }

  static byte[] compact(Inspection inspection) {
    return bytes(out -> InspectionWriter.json().compact().write(inspection, out));
  }

  static byte[] dataset(Layout layout, List<Inspection> inspections) {
    return bytes(out -> DatasetWriter.json(layout).write(inspections, out));
  }

  static byte[] envelope(DatasetDescription description, List<Inspection> inspections) {
    DatasetWriter writer = DatasetWriter.json(Layout.ENVELOPE).describedBy(description);
    return bytes(out -> writer.write(inspections, out));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Task task) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      task.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private interface Task {
    void write(ByteArrayOutputStream out) throws IOException;
  }
}
