package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.reading.ReaderLine;
import io.github.openinspections.serialization.reading.StreamedDataset;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the tables that {@link TableWriter} writes, and joins them: the inspections are equal to
 * those that were written, but for what {@code left-out.csv} lists. Exactly one apostrophe is taken
 * from the beginning of a text.
 *
 * <p>What the data set says about itself is read from {@code csv-metadata.json}, if that is there;
 * whatever is wrong in it is a problem of the data set, and nothing that it names is fetched.
 *
 * <p>Columns are found by their headers, in any order, and so is the delimiter, which spreadsheets
 * change; columns that are not required may be missing. Bad data is reported as problems; a cell
 * that is not understood (CSV-003) is kept as it is written, under a name that begins with x-; a
 * row that lacks what is required makes its inspection unreadable, and a row of no inspection is
 * left out (CSV-030). The rows of all tables have to be in the order of the column {@code record}:
 * then memory does not grow with the tables.
 *
 * <p>Immutable and thread-safe; the data sets that it opens are not. Needs FastCSV.
 */
public final class TableReader {
  private final ReadOptions options;

  private TableReader(ReadOptions options) {
    this.options = options;
  }

  /** Returns a reader with the default options. */
  public static TableReader of() {
    return of(ReadOptions.DEFAULT);
  }

  /**
   * Returns a reader.
   *
   * @param options how large a record may be ({@code recordBytes}, as characters of a row), who is
   *     informed of progress, and who can cancel; the rest does not matter here
   */
  public static TableReader of(ReadOptions options) {
    return new TableReader(Objects.requireNonNull(options, "The options are null"));
  }

  /** Whether a line is the header of one of the tables, of which none can be read by itself. */
  public static boolean isHeader(List<String> cells) {
    return InspectionTable.INSPECTIONS.isHeader(cells)
        || JudgementTable.JUDGEMENTS.isHeader(cells)
        || PriorityAreaTable.PRIORITY_AREAS.isHeader(cells)
        || LeftOutTable.LEFT_OUT.isHeader(cells);
  }

  /**
   * Opens the tables of a folder. Its name becomes the source of the data set.
   *
   * @throws IOException if one of the three tables is missing, or a file cannot be read
   * @throws IllegalStateException if FastCSV is missing
   */
  public InspectionDataset open(Path folder) throws IOException {
    Objects.requireNonNull(folder, "The folder is null");
    List<Closeable> opened = new ArrayList<>();
    try {
      JoinedRecords records =
          new JoinedRecords(
              open(folder, InspectionTable.INSPECTIONS, opened),
              open(folder, JudgementTable.JUDGEMENTS, opened),
              open(folder, PriorityAreaTable.PRIORITY_AREAS, opened),
              MetadataFile.read(folder));
      long size = Files.size(folder.resolve(InspectionTable.INSPECTIONS.file()));
      Optional<String> name = Optional.ofNullable(folder.getFileName()).map(Path::toString);
      return new StreamedDataset(name, records, options, OptionalLong.of(size));
    } catch (IOException | RuntimeException failed) {
      for (Closeable table : opened) {
        table.close();
      }
      throw failed;
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Reading tables needs FastCSV: add de.siegmar:fastcsv to the dependencies", absent);
    }
  }

  private <D extends FlatRow> TableRows<D> open(
      Path folder, FlatTable<?, D> table, List<Closeable> opened) throws IOException {
    TableRows<D> rows = TableRows.open(folder, table, options.limits());
    opened.add(rows);
    return rows;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return ReaderLine.of(TableReader.class, "flat tables").withListeners(options).toString();
  }
}
