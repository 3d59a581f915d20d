package io.github.openinspections.serialization;

import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.table.TableLines;
import java.io.IOException;
import java.util.List;

/** A table of one of some kinds. */
final class TableFormat implements Format {
  private final List<TableMapping> mappings;
  private final Limits limits;

  TableFormat(List<TableMapping> mappings, Limits limits) {
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
          "Tables are read with FastCSV: add de.siegmar:fastcsv to the dependencies", absent);
    }
  }
}
