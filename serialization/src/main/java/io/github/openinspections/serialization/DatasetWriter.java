package io.github.openinspections.serialization;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.Envelope;
import io.github.openinspections.serialization.json.binding.EnvelopeBinding;
import io.github.openinspections.serialization.json.binding.InspectionBinding;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.tables.TableWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes data sets as JSON, record by record, or as flat tables: the same inspections always give
 * the same bytes. Immutable and thread-safe.
 */
public final class DatasetWriter {
  private final Layout layout;
  private final DatasetDescription description;

  private DatasetWriter(Layout layout, DatasetDescription description) {
    this.layout = layout;
    this.description = description;
  }

  /** Returns a writer of a layout. */
  public static DatasetWriter json(Layout layout) {
    return new DatasetWriter(layout, DatasetDescription.NONE);
  }

  /**
   * Returns a writer of flat tables, for statisticians and data portals: a folder of CSV files.
   * Needs the library FastCSV ({@code de.siegmar:fastcsv}), which is an optional dependency.
   */
  public static TableWriter csv() {
    return TableWriter.of();
  }

  /**
   * Returns a writer whose envelope describes the data set; other layouts have no room for this.
   *
   * @throws IllegalStateException if the layout is not {@link Layout#ENVELOPE}
   */
  public DatasetWriter describedBy(DatasetDescription dataset) {
    if (layout != Layout.ENVELOPE) {
      throw new IllegalStateException("Only an envelope can describe a data set, not " + layout);
    }
    return new DatasetWriter(layout, dataset);
  }

  /**
   * Writes a file.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #write(Iterable, OutputStream)} does
   */
  public void write(Iterable<? extends Inspection> inspections, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(inspections, out);
    }
  }

  /**
   * Writes inspections and leaves the stream open. Whatever is thrown, a list or an envelope that
   * is not finished ends where it broke off, which readers report; lines do not show that some are
   * missing.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if an extension is not JSON or has an attribute's name, if a
   *     property's name has an unpaired surrogate, or if the layout is {@link Layout#SINGLE} and
   *     there is not exactly one inspection
   */
  public void write(Iterable<? extends Inspection> inspections, OutputStream out)
      throws IOException {
    try {
      switch (layout) {
        case SINGLE -> InspectionWriter.json().write(only(inspections), out);
        case NDJSON -> writeLines(inspections, out);
        case ARRAY, ENVELOPE -> writeDocument(inspections, out);
      }
    } catch (JacksonIOException lost) {
      throw lost.getCause();
    }
  }

  private static Inspection only(Iterable<? extends Inspection> inspections) {
    Iterator<? extends Inspection> all = inspections.iterator();
    if (all.hasNext()) {
      Inspection first = all.next();
      if (!all.hasNext()) {
        return first;
      }
    }
    throw new IllegalArgumentException("The layout SINGLE holds exactly one inspection");
  }

  private static void writeLines(Iterable<? extends Inspection> inspections, OutputStream out)
      throws IOException {
    for (Inspection inspection : inspections) {
      InspectionWriter.json().compact().write(inspection, out);
    }
  }

  private void writeDocument(Iterable<? extends Inspection> inspections, OutputStream out)
      throws IOException {
    try (JsonGenerator generator = JsonOutput.pretty(out)) {
      if (layout == Layout.ENVELOPE) {
        generator.writeStartObject();
        EnvelopeBinding.ENVELOPE.writeMembers(Envelope.of(description), generator);
        generator.writeName("inspections");
      }
      generator.writeStartArray();
      inspections.forEach(inspection -> InspectionBinding.INSPECTION.write(inspection, generator));
      generator.writeEndArray();
      if (layout == Layout.ENVELOPE) {
        generator.writeEndObject();
      }
    }
    out.write('\n');
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("DatasetWriter")
        .with("JSON")
        .with("layout:", layout)
        .quoted(description.title())
        .toString();
  }
}
