package io.github.openinspections.serialization;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.published.PublishedTables;
import io.github.openinspections.serialization.reading.DatasetFormat;
import io.github.openinspections.serialization.reading.JsonFormat;
import io.github.openinspections.serialization.reading.LineSplit;
import io.github.openinspections.serialization.reading.ReaderLine;
import io.github.openinspections.serialization.reading.StreamedDataset;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.table.AnyFormat;
import io.github.openinspections.serialization.table.HeaderLine;
import io.github.openinspections.serialization.table.TableFormat;
import io.github.openinspections.serialization.tables.TableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Opens data sets. JSON may be an envelope, an array, one record per line or a single record,
 * detected from the content; tables are read with a mapping or detected from their header; gzip is
 * detected from its first bytes. Records are streamed, so memory does not grow with the file. Bad
 * data is reported as problems, and so is a file of another kind; only I/O errors are thrown.
 *
 * <p>A table is CSV or a sheet of a spreadsheet (XLSX, ODS), whichever the first bytes show. Only
 * CSV needs FastCSV. A spreadsheet is copied to a temporary file that only its owner can read, and
 * that is deleted when the data set is closed.
 *
 * <pre>{@code
 * String file =
 *     """
 *     [{"id": "a/2016", "type": "progress-review", "fieldwork": ["2016-05"]},
 *      {"id": "b/2016", "type": "progress-review", "fieldwork": 2016}]
 *     """;
 * try (InspectionDataset dataset = DatasetReader.json().open(file.getBytes(UTF_8))) {
 *   for (Entry entry : dataset) {
 *     entry.inspection().ifPresent(read -> System.out.println(read.id() + " " + read.fieldwork()));
 *     for (Problem problem : entry.problems()) {
 *       System.out.println(
 *           problem.severity() + " " + problem.rule() + " " + problem.pointer()
 *               + " in line " + problem.position().get().line());
 *     }
 *   }
 *   System.out.println(dataset.complete());
 * }
 * // a/2016 [2016-05]
 * // error SHP-002 /fieldwork in line 2
 * // true
 * }</pre>
 *
 * <p>Immutable and thread-safe; the data sets that it opens are not.
 */
public final class DatasetReader {
  private static final DatasetReader DEFAULT = json(ReadOptions.DEFAULT);

  private final ReadOptions options;
  private final DatasetFormat format;

  private DatasetReader(ReadOptions options, DatasetFormat format) {
    this.options = options;
    this.format = format;
  }

  /** Returns a reader of JSON with the default options. */
  public static DatasetReader json() {
    return DEFAULT;
  }

  /** Returns a reader of JSON. */
  public static DatasetReader json(ReadOptions options) {
    return new DatasetReader(options, new JsonFormat(options));
  }

  /**
   * Returns a reader of tables with the default options. Needs the library FastCSV ({@code
   * de.siegmar:fastcsv}), which is an optional dependency.
   *
   * @param mapping how the columns become inspections
   */
  public static DatasetReader csv(TableMapping mapping) {
    return csv(mapping, ReadOptions.DEFAULT);
  }

  /**
   * Returns a reader of tables. Needs FastCSV.
   *
   * @param mapping how the columns become inspections
   * @param options how to read; the layout is ignored, since a table has none
   */
  public static DatasetReader csv(TableMapping mapping, ReadOptions options) {
    return new DatasetReader(options, new TableFormat(List.of(mapping), options));
  }

  /**
   * Returns a reader of published tables, detected from their headers ({@link PublishedTables}).
   * Needs FastCSV.
   */
  public static DatasetReader csv(ReadOptions options) {
    return new DatasetReader(options, new TableFormat(PublishedTables.all(), options));
  }

  /**
   * Returns a reader of JSON and of published tables, detected from the content: JSON begins with a
   * brace or a bracket. A folder is read as the flat tables of this library are, by {@link
   * TableReader}. Needs FastCSV when it meets a table.
   */
  public static DatasetReader any(ReadOptions options) {
    return new DatasetReader(options, new AnyFormat(options));
  }

  /**
   * Drafts the mapping of a table that has none, named after the file, from its header: what the
   * columns become is guessed from published tables with such columns, then from words of the
   * field. Look at every line before you use it. Only the beginning of the file is read; delimiter,
   * encoding and compression are detected. Needs FastCSV.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if FastCSV is missing
   */
  public static TableMapping draftMapping(Path table) throws IOException {
    Objects.requireNonNull(table, "The file is null");
    String name = nameOf(table).orElse("");
    int suffix = name.indexOf('.', 1);
    try (InputStream in = Files.newInputStream(table)) {
      return draftMapping(in, suffix < 0 ? name : name.substring(0, suffix));
    }
  }

  /**
   * Drafts the mapping of a table that has none, as {@link #draftMapping(Path)}; closes the stream.
   *
   * @param name the short name of the mapping; only its letters and digits are used
   * @throws IOException if the stream cannot be read
   * @throws IllegalStateException if FastCSV is missing
   */
  public static TableMapping draftMapping(InputStream table, String name) throws IOException {
    Objects.requireNonNull(table, "The stream is null");
    Objects.requireNonNull(name, "The name is null");
    return TableMapping.draft(name, HeaderLine.read(ByteInput.of(table)), PublishedTables.all());
  }

  /**
   * Opens a file, or a folder of tables with {@link #any}. Its name without the folder that it is
   * in becomes the source of the data set.
   *
   * @throws IOException if it cannot be read, or is a folder and this no reader of any format
   * @throws IllegalStateException if the file is a table and FastCSV is missing; the other methods
   *     that open a data set throw this too
   */
  public InspectionDataset open(Path file) throws IOException {
    Objects.requireNonNull(file, "The file is null");
    if (Files.isDirectory(file)) {
      return folder(file);
    }
    InputStream in = Files.newInputStream(file);
    try {
      return open(in, nameOf(file), OptionalLong.of(Files.size(file)));
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  /**
   * Opens a file in parts, one for each thread: a file of lines (NDJSON) that is not compressed is
   * split between lines, any other file is one part. Record numbers and positions count from the
   * beginning of each part; {@code DatasetValidator} makes one report of them, the same as of the
   * whole file. The caller closes each part.
   *
   * @param parts the maximum number of parts
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if the number of parts is below 1
   */
  public List<InspectionDataset> openParts(Path file, int parts) throws IOException {
    Objects.requireNonNull(file, "The file is null");
    if (parts < 1) {
      throw new IllegalArgumentException("Cannot open a file in " + parts + " parts: at least 1");
    }
    if (parts == 1 || Files.isDirectory(file) || !isSplittable(Files.newInputStream(file))) {
      return List.of(open(file));
    }
    List<InspectionDataset> opened = new ArrayList<>();
    try {
      new LineSplit(file, nameOf(file), options).open(parts, opened);
    } catch (IOException | RuntimeException failed) {
      for (InspectionDataset part : opened) {
        part.close();
      }
      throw failed;
    }
    return List.copyOf(opened);
  }

  /**
   * Whether a file can be split between lines: it is not compressed and has one record per line
   * (NDJSON). For systems that distribute one file over several machines; {@link #openPart} reads
   * the parts.
   *
   * @param beginning the file; only its beginning is read, and the stream is closed
   * @throws IOException if the stream cannot be read
   */
  public boolean isSplittable(InputStream beginning) throws IOException {
    Objects.requireNonNull(beginning, "The stream is null");
    try (beginning;
        ByteInput in = ByteInput.of(beginning)) {
      return format.ofLines(in).isPresent();
    }
  }

  /**
   * Opens some lines of a {@link #isSplittable splittable} file, whatever layout the options name.
   * Record numbers and positions count from the beginning of the part; {@code PartialReport} of the
   * validation module combines them. Closing the data set closes the stream, and so does a failure
   * to open it.
   *
   * @param in the part: it begins at the beginning of a line and ends at the end of a line or of
   *     the file
   * @param source the name of the file
   * @param start the offset of the part in the file, in bytes; the first part can begin with a byte
   *     order mark
   * @throws IOException if the stream cannot be read
   */
  public InspectionDataset openPart(InputStream in, String source, long start) throws IOException {
    Objects.requireNonNull(in, "The stream is null");
    Objects.requireNonNull(source, "The source is null");
    return new LineSplit.Part(in, start, OptionalLong.empty())
        .open(Optional.of(source), options, options.progress());
  }

  /**
   * Opens a stream; closing the data set closes it.
   *
   * @param source the name of the data set, for reports
   * @throws IOException if the stream cannot be read
   */
  public InspectionDataset open(InputStream in, String source) throws IOException {
    Objects.requireNonNull(source, "The source is null");
    return open(in, Optional.of(source), OptionalLong.empty());
  }

  /**
   * Opens a stream; closing the data set closes it.
   *
   * @throws IOException if the stream cannot be read
   */
  public InspectionDataset open(InputStream in) throws IOException {
    return open(in, Optional.empty(), OptionalLong.empty());
  }

  /**
   * Opens a channel; closing the data set closes it.
   *
   * @throws IOException if the channel cannot be read
   */
  public InspectionDataset open(ReadableByteChannel channel) throws IOException {
    Objects.requireNonNull(channel, "The channel is null");
    return open(Channels.newInputStream(channel));
  }

  /** Opens a text in memory; the bytes must not change while the data set is in use. */
  public InspectionDataset open(byte[] text) {
    Objects.requireNonNull(text, "The text is null");
    try {
      return open(new ByteArrayInputStream(text), Optional.empty(), OptionalLong.of(text.length));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private InspectionDataset open(InputStream stream, Optional<String> source, OptionalLong size)
      throws IOException {
    Objects.requireNonNull(stream, "The stream is null");
    return new StreamedDataset(source, format.open(ByteInput.of(stream)), options, size);
  }

  private InspectionDataset folder(Path folder) throws IOException {
    if (format instanceof AnyFormat) {
      return TableReader.of(options).open(folder);
    }
    throw new FileSystemException(
        folder.toString(), null, "is a folder, which only a reader of any format opens");
  }

  /** The name of a file without its folder. */
  private static Optional<String> nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return ReaderLine.of(DatasetReader.class, format).with(options).toString();
  }
}
