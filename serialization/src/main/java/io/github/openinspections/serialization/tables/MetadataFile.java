package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.serialization.json.binding.Envelope;
import io.github.openinspections.serialization.json.binding.EnvelopeBinding;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.RecordReader;
import io.github.openinspections.serialization.reading.SingleDocument;
import io.github.openinspections.serialization.reading.WholeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the metadata say of the data set; total. They are a document of ours and no record, so
 * they have limits that no option changes.
 */
final class MetadataFile {
  private static final WholeText TEXT = new WholeText(new RecordReader(Limits.DEFAULT), "metadata");

  private MetadataFile() {}

  /**
   * Returns what the metadata of a folder say; nothing if it has none.
   *
   * @throws IOException if the file cannot be read
   */
  static Optional<WholeText.Result<TableGroup>> read(Path folder) throws IOException {
    Path file = folder.resolve(Csvw.FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(read(SingleDocument.bytes(in, Limits.DEFAULT)));
    }
  }

  /** Returns what metadata say, and what is wrong with them. */
  static WholeText.Result<TableGroup> read(byte[] json) {
    return TEXT.read(CsvwBinding.TABLE_GROUP, json);
  }

  /** Returns the JSON Pointers, in the envelope, of what metadata do not say of a data set. */
  static List<String> leftOut(DatasetDescription whole, byte[] metadata) {
    DatasetDescription read =
        read(metadata).value().map(TableGroup::description).orElse(DatasetDescription.NONE);
    return read.equals(whole)
        ? List.of()
        : LeftOutAttributes.of(Envelope.of(whole), Envelope.of(read), EnvelopeBinding.ENVELOPE);
  }
}
