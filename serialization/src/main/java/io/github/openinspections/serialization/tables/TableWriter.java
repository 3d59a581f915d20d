package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes data sets as flat tables: a folder with {@code inspections.csv}, {@code judgements.csv}
 * and {@code priority-areas.csv} (with the progress of each area), and with {@code left-out.csv},
 * which lists what the three cannot hold. {@code CSV.md} describes every column.
 *
 * <p>CSV as RFC 4180 has it, in UTF-8. A text that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab, a carriage return or an apostrophe has one apostrophe more before it, so that
 * no spreadsheet takes it for a formula. Inspections are streamed, so memory does not grow with
 * their number.
 *
 * <pre>{@code
 * WrittenTables tables = DatasetWriter.csv().write(inspections, Path.of("tables"));
 * System.out.println(tables.inspections() + " inspections, incomplete: " + tables.incomplete());
 * tables.leftOut().forEach(System.out::println);
 * // 3 inspections, incomplete: 1
 * // example/2018: /quotes
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TableWriter {
  private static final TableWriter PLAIN = new TableWriter();

  private TableWriter() {}

  /** Returns a writer. */
  public static TableWriter of() {
    return PLAIN;
  }

  /**
   * Writes the tables to a folder, which is created if there is none. They replace those of an
   * earlier data set, all together or not at all; other files of the folder are left alone.
   *
   * @throws IOException if the folder or a file cannot be written, or reading the inspections fails
   *     with an {@link UncheckedIOException}; the folder is then as it was
   * @throws IllegalArgumentException if an extension is not JSON or has an attribute's name, or if
   *     a property's name has an unpaired surrogate; the folder is then as it was
   * @throws IllegalStateException if FastCSV is missing
   */
  public WrittenTables write(Iterable<? extends Inspection> inspections, Path folder)
      throws IOException {
    Objects.requireNonNull(inspections, "The inspections are null");
    Objects.requireNonNull(folder, "The folder is null");
    try (FileSet files = FileSet.in(folder)) {
      WrittenTables written = write(inspections, files);
      files.keep();
      return written;
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Writing tables needs FastCSV: add de.siegmar:fastcsv to the dependencies", absent);
    }
  }

  private static WrittenTables write(Iterable<? extends Inspection> inspections, FileSet files)
      throws IOException {
    long record = 0;
    long incomplete = 0;
    List<LeftOut> leftOut = new ArrayList<>();
    try (TableFile all = TableFile.of(InspectionTable.INSPECTIONS, files);
        TableFile judgements = TableFile.of(JudgementTable.JUDGEMENTS, files);
        TableFile areas = TableFile.of(PriorityAreaTable.PRIORITY_AREAS, files);
        TableFile lost = TableFile.of(LeftOutTable.LEFT_OUT, files)) {
      for (Inspection inspection : inspections) {
        record++;
        InspectionRows rows = new InspectionRows(record, inspection);
        all.write(rows.inspection());
        judgements.writeAll(rows.judgements());
        areas.writeAll(rows.areas());
        List<String> attributes = rows.attributesLeftOut();
        lost.writeAll(rows.leftOut(attributes));
        incomplete += attributes.isEmpty() ? 0 : 1;
        if (!attributes.isEmpty() && leftOut.size() < WrittenTables.LISTED) {
          leftOut.add(new LeftOut(record, inspection.id(), attributes));
        }
      }
    }
    return new WrittenTables(record, incomplete, leftOut);
  }
}
