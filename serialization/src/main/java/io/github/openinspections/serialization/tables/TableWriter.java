package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.text.OneLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes data sets as flat tables: a folder with {@code inspections.csv}, {@code judgements.csv}
 * and {@code priority-areas.csv} (with the progress of each area), and with {@code left-out.csv},
 * which lists what the three cannot hold; beside them {@code csv-metadata.json} describes them for
 * programs (W3C, "Metadata Vocabulary for Tabular Data"). {@code CSV.md} describes every column for
 * people.
 *
 * <p>CSV as RFC 4180 has it, in UTF-8. A text that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab, a carriage return or an apostrophe has one apostrophe more before it, so that
 * no spreadsheet takes it for a formula. Inspections are streamed, so memory does not grow with
 * their number.
 *
 * <pre>{@code
 * Inspection visit =
 *     Inspection.builder()
 *         .id("example/2018")
 *         .type(InspectionType.FOCUSED_VISIT)
 *         .title("=1+1")
 *         .addQuotes(Quote.builder().text("We are pleased.").build())
 *         .build();
 * Path folder = Files.createTempDirectory("tables");
 * WrittenTables tables = DatasetWriter.csv().write(List.of(visit), folder);
 * tables.leftOut().forEach(System.out::println);
 * try (InspectionDataset dataset = TableReader.of().open(folder)) {
 *   dataset.forEach(entry -> System.out.println(entry.inspection().get().title().get()));
 * }
 * // example/2018: /quotes
 * // =1+1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TableWriter {
  private static final List<String> FILES =
      Stream.concat(Csvw.TABLES.stream().map(FlatTable::file), Stream.of(Csvw.FILE)).toList();

  private static final TableWriter PLAIN = new TableWriter(DatasetDescription.NONE);

  private final DatasetDescription description;

  private TableWriter(DatasetDescription description) {
    this.description = description;
  }

  /** Returns a writer. */
  public static TableWriter of() {
    return PLAIN;
  }

  /**
   * Returns a writer whose metadata have the title, publisher, licence and date of a data set. They
   * have no room for properties that the format does not define: {@link WrittenTables} lists those.
   */
  public TableWriter describedBy(DatasetDescription dataset) {
    return new TableWriter(Objects.requireNonNull(dataset, "The description is null"));
  }

  /** Returns the names of the files that are written to a folder. */
  public List<String> files() {
    return FILES;
  }

  /**
   * Writes the tables to a folder, which is created if there is none. They replace those of an
   * earlier data set, all together or not at all; other files of the folder are left alone, and one
   * that only has the name of a table is not replaced.
   *
   * <p>Whatever the inspections throw while they are read, the folder is as it was.
   *
   * @throws java.nio.file.FileAlreadyExistsException if a file is there with the name of one of
   *     these, but not what an earlier data set has under that name
   * @throws IOException if the folder or a file cannot be written; the folder is then as it was,
   *     unless the exception names a folder in which earlier tables are that could not be put back
   * @throws IllegalArgumentException if an extension is not JSON or has an attribute's name, or if
   *     a property's name has an unpaired surrogate; the folder is then as it was
   * @throws IllegalStateException if FastCSV is missing
   */
  public WrittenTables write(Iterable<? extends Inspection> inspections, Path folder)
      throws IOException {
    Objects.requireNonNull(inspections, "The inspections are null");
    Objects.requireNonNull(folder, "The folder is null");
    try {
      EarlierSet.requireReplaceable(folder);
      try (FileSet files = FileSet.in(folder)) {
        WrittenTables written = write(inspections, files);
        files.keep();
        return written;
      }
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Writing tables needs FastCSV: add de.siegmar:fastcsv to the dependencies", absent);
    }
  }

  private WrittenTables write(Iterable<? extends Inspection> inspections, FileSet files)
      throws IOException {
    long record = 0;
    long incomplete = 0;
    List<LeftOut> leftOut = new ArrayList<>();
    try (FlatFile all = FlatFile.of(InspectionTable.INSPECTIONS, files);
        FlatFile judgements = FlatFile.of(JudgementTable.JUDGEMENTS, files);
        FlatFile areas = FlatFile.of(PriorityAreaTable.PRIORITY_AREAS, files);
        FlatFile lost = FlatFile.of(LeftOutTable.LEFT_OUT, files)) {
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
    byte[] metadata = Csvw.metadata(description);
    try (OutputStream out = files.add(Csvw.FILE)) {
      out.write(metadata);
    }
    return new WrittenTables(
        record, incomplete, leftOut, MetadataFile.leftOut(description, metadata));
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("TableWriter").with("flat tables").quoted(description.title()).toString();
  }
}
