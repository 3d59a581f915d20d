package io.github.openinspections.serialization.table;

import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.DatasetFormat;
import io.github.openinspections.serialization.reading.RecordSource;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.List;

/** A table that one of several mappings fits. */
public final class TableFormat implements DatasetFormat {
  private final List<TableMapping> mappings;
  private final Limits limits;

  /** Makes the format. */
  public TableFormat(List<TableMapping> mappings, Limits limits) {
    this.mappings = mappings;
    this.limits = limits;
  }

  @Override
  public RecordSource open(ByteInput in) throws IOException {
    TableLines lines = lines(in);
    return new TableRecords(in, lines, TableHeader.find(mappings, lines, limits), limits);
  }

  private TableLines lines(ByteInput in) throws IOException {
    try {
      return TableLines.of(in, limits.textLength(), limits.recordBytes());
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Reading tables needs FastCSV: add de.siegmar:fastcsv to the dependencies", absent);
    }
  }
}
