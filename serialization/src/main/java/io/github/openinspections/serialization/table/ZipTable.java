package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.reading.RecordSource;
import io.github.openinspections.serialization.reading.RefusedFile;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.Spool;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.ZipContent;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A file in ZIP format, in which spreadsheets are. Its directory is at its end, and its parts are
 * in any order, so that it is copied to a temporary file first.
 */
final class ZipTable {
  private final List<TableMapping> mappings;
  private final ReadOptions options;

  ZipTable(List<TableMapping> mappings, ReadOptions options) {
    this.mappings = mappings;
    this.options = options;
  }

  RecordSource open(ByteInput in) throws IOException {
    Limits limits = options.limits();
    Spool spool = Spool.of(in, ZipContent.most(limits));
    Closeable unused = spool;
    try {
      if (in.peek() >= 0) {
        throw ZipContent.tooLong(limits);
      }
      ZipContent zip = ZipContent.open(spool.file(), limits);
      unused = both(zip, spool);
      if (zip.spreadsheet().isEmpty()) {
        return closing(
            unused, RefusedFile.of(in, zip.other(), Position.of(1, 1), ReadingRule.ofTables()));
      }
      RecordSource table = new SheetTable(mappings, options, in, spool, zip.workbook()).open();
      return table instanceof RefusedFile ? closing(unused, table) : table;
    } catch (BrokenSheetException broken) {
      return closing(unused, refused(in, SheetProblems.unreadable(broken)));
    } catch (IOException | RuntimeException failed) {
      unused.close();
      throw failed;
    }
  }

  private static Closeable both(Closeable first, Closeable second) {
    return () -> {
      try (second) {
        first.close();
      }
    };
  }

  private static RecordSource closing(Closeable unused, RecordSource source) throws IOException {
    unused.close();
    return source;
  }

  private static RecordSource refused(ByteInput in, Problem problem) {
    return new RefusedFile(
        in, problem, ReadingRule.ofTables(), Optional.of(ReadingTexts.of("stop.nothing")));
  }
}
