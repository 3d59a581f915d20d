package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.reading.DatasetFormat;
import io.github.openinspections.serialization.reading.RecordSource;
import io.github.openinspections.serialization.reading.RefusedFile;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.FileKind;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** A table that one of several mappings fits. */
public final class TableFormat implements DatasetFormat {
  private final List<TableMapping> mappings;
  private final ReadOptions options;

  /** Makes the format. */
  public TableFormat(List<TableMapping> mappings, ReadOptions options) {
    this.mappings = mappings;
    this.options = options;
  }

  @Override
  public RecordSource open(ByteInput in) throws IOException {
    FileKind kind = FileKind.at(in);
    if (kind == FileKind.ZIP) {
      return new ZipTable(mappings, options).open(in);
    } else if (kind != FileKind.TEXT) {
      return RefusedFile.of(in, kind.other(), Position.of(1, 1), ReadingRule.ofTables());
    }
    TableLines lines =
        lines(
            in, options.limits(), row -> mappings.stream().anyMatch(mapping -> mapping.fits(row)));
    return new TableRecords(
        in, lines, TableHeader.find(mappings, lines, options), options.limits());
  }

  static TableLines lines(ByteInput in, Limits limits, Predicate<List<String>> header)
      throws IOException {
    try {
      return CsvLines.of(in, limits.textLength(), limits.recordBytes(), header);
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Reading tables needs FastCSV: add de.siegmar:fastcsv to the dependencies", absent);
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return mappings.size() == 1 ? "tables as " + mappings.get(0).name() : "published tables";
  }
}
