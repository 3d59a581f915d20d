package io.github.openinspections.serialization;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.ReaderLine;
import io.github.openinspections.serialization.reading.RecordReader;
import io.github.openinspections.serialization.reading.SingleDocument;
import io.github.openinspections.serialization.source.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads one inspection from JSON. Total: whatever the bytes are, the result is an entry with the
 * inspection or with everything that is wrong, each with its JSON Pointer, line, column and offset.
 * Immutable and thread-safe.
 */
public final class InspectionReader {
  private static final InspectionReader DEFAULT = new InspectionReader(Limits.DEFAULT);

  private final RecordReader records;

  private InspectionReader(Limits limits) {
    this.records = new RecordReader(limits);
  }

  /** Returns a reader with the default limits. */
  public static InspectionReader json() {
    return DEFAULT;
  }

  /** Returns a reader with custom limits. */
  public static InspectionReader json(Limits limits) {
    return new InspectionReader(limits);
  }

  /** Reads a record; the bytes must not change while the entry is in use. */
  public Entry read(byte[] json) {
    Objects.requireNonNull(json, "The text is null");
    return new SingleDocument(records).read(json, json.length);
  }

  /** Reads a record. */
  public Entry read(String json) {
    Objects.requireNonNull(json, "The text is null");
    return read(Utf8.encode(json));
  }

  /**
   * Reads a record from a stream, to its end, and leaves the stream open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Entry read(InputStream json) throws IOException {
    Objects.requireNonNull(json, "The stream is null");
    byte[] bytes = SingleDocument.bytes(json, records.limits());
    return new SingleDocument(records).read(bytes, bytes.length);
  }

  /**
   * Reads a record from a file.
   *
   * @throws IOException if the file cannot be read
   */
  public Entry read(Path json) throws IOException {
    Objects.requireNonNull(json, "The file is null");
    try (InputStream stream = Files.newInputStream(json)) {
      return read(stream);
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return ReaderLine.of(InspectionReader.class, "JSON")
        .with(records.limits(), Limits.DEFAULT)
        .toString();
  }
}
