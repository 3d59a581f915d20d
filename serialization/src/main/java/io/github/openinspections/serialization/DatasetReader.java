package io.github.openinspections.serialization;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.ReadingRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Opens data sets: an envelope, an array, one record a line or a single record, told apart by
 * content; gzip by its first bytes. Records stream: memory does not grow with the file. Bad data is
 * answered with problems; only a lost file throws. Immutable and thread-safe; the data sets that it
 * opens are not.
 */
public final class DatasetReader {
  private static final DatasetReader DEFAULT = new DatasetReader(ReadOptions.DEFAULT);

  private final ReadOptions options;
  private final RecordReader records;

  private DatasetReader(ReadOptions options) {
    this.options = options;
    this.records = new RecordReader(options.limits());
  }

  /** Returns a reader of JSON with the default options. */
  public static DatasetReader json() {
    return DEFAULT;
  }

  /** Returns a reader of JSON. */
  public static DatasetReader json(ReadOptions options) {
    return new DatasetReader(options);
  }

  /**
   * Opens a file. Its name without the folder becomes the source.
   *
   * @throws IOException if the file cannot be read
   */
  public InspectionDataset open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return open(in, nameOf(file), OptionalLong.of(Files.size(file)));
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  /**
   * Opens a file in parts, for as many threads: a file of lines (NDJSON) that is not compressed is
   * cut between lines, any other is one part. Record numbers and places count from the beginning of
   * each part; {@code DatasetValidator} makes one report of them, the same as of the whole file.
   * Each part is to be closed.
   *
   * @param parts how many parts there should be at most
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if there should be none
   */
  public List<InspectionDataset> openParts(Path file, int parts) throws IOException {
    if (parts < 1) {
      throw new IllegalArgumentException("Cannot open " + parts + " parts");
    }
    if (parts == 1 || !hasLines(file)) {
      return List.of(open(file));
    }
    List<InspectionDataset> opened = new ArrayList<>();
    try {
      new LineSplit(file, options, records).open(parts, opened);
    } catch (IOException | RuntimeException failed) {
      for (InspectionDataset part : opened) {
        part.close();
      }
      throw failed;
    }
    return List.copyOf(opened);
  }

  /** Whether a file is one of lines, as it stands: in a compressed one no line can be found. */
  private boolean hasLines(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file);
        ByteInput in = ByteInput.of(stream)) {
      return !in.isCompressed() && recordsOf(in) instanceof LineRecords;
    }
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
    return open(Channels.newInputStream(channel));
  }

  /** Opens a text in memory; the bytes must not change while they are read. */
  public InspectionDataset open(byte[] json) {
    try {
      return open(new ByteArrayInputStream(json), Optional.empty(), OptionalLong.of(json.length));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private InspectionDataset open(InputStream stream, Optional<String> source, OptionalLong size)
      throws IOException {
    ByteInput in = ByteInput.of(stream);
    return new JsonDataset(source, recordsOf(in), options, size);
  }

  private RecordSource recordsOf(ByteInput in) throws IOException {
    ByteOrderMark mark = ByteOrderMark.at(in);
    if (!mark.isUtf8()) {
      return new NoRecords(
          in,
          records,
          ReadingRule.ENCODING,
          Map.of("detail", "this looks like " + mark.encoding()));
    }
    in.skipMark(mark.length());
    if (in.skipWhiteSpace() < 0 && in.damage().isEmpty()) {
      return new NoRecords(
          in, records, ReadingRule.SYNTAX, Map.of("detail", "there is nothing in it"));
    }
    LayoutFinder finder = new LayoutFinder(in, options.limits().recordBytes());
    Layout layout = options.layout().isPresent() ? options.layout().get() : finder.find();
    return switch (layout) {
      case NDJSON -> new LineRecords(in, records);
      case SINGLE -> new SingleRecord(in, records);
      case ARRAY ->
          in.peek() == '['
              ? new ListRecords(in, records)
              : new NoRecords(in, records, ReadingRule.SYNTAX, Map.of("detail", "expected a list"));
      case ENVELOPE -> envelope(in, finder.recordsAt());
    };
  }

  /** The name of a file without its folder. */
  static Optional<String> nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString);
  }

  private RecordSource envelope(ByteInput in, int recordsAt) throws IOException {
    return recordsAt >= 0
        ? new EnvelopeRecords(in, records, recordsAt)
        : new NoRecords(
            in,
            records,
            ReadingRule.SYNTAX,
            Map.of("detail", "expected an object with a list of inspections"));
  }
}
