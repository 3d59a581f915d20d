package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.reading.RecordSource;
import io.github.openinspections.serialization.reading.RefusedFile;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.Spool;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.Sheet;
import io.github.openinspections.serialization.spreadsheet.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table in a spreadsheet: the sheet that the options name, or the first visible one that a
 * mapping fits. If none fits, the first visible one that nearly fits shows what is missing, or the
 * first that is not empty.
 */
final class SheetTable {
  private final List<TableMapping> mappings;
  private final ReadOptions options;
  private final ByteInput in;
  private final Spool spool;
  private final Workbook workbook;

  SheetTable(
      List<TableMapping> mappings,
      ReadOptions options,
      ByteInput in,
      Spool spool,
      Workbook workbook) {
    this.mappings = mappings;
    this.options =
        options.serialDates().isPresent() ? options : options.withSerialDates(workbook.epoch());
    this.in = in;
    this.spool = spool;
    this.workbook = workbook;
  }

  /** Starts reading. */
  RecordSource open() throws IOException {
    List<Sheet> sheets = workbook.sheets();
    if (options.sheet().isPresent()) {
      return named(options.sheet().get(), sheets);
    }
    List<Sheet> tables = new ArrayList<>();
    List<Sheet> unread = new ArrayList<>();
    @Nullable Sheet nearly = null;
    @Nullable Sheet filled = null;
    workbook.beginPass();
    for (Sheet sheet : sheets) {
      Look look = look(sheet);
      if (look == Look.TABLE) {
        tables.add(sheet);
      } else if (sheet.visible() && look != Look.EMPTY) {
        nearly = nearly == null && look == Look.NEARLY ? sheet : nearly;
        filled = filled == null ? sheet : filled;
      }
      if (look == Look.TABLE || look == Look.NEARLY) {
        unread.add(sheet);
      }
    }
    Optional<Sheet> chosen =
        tables.stream()
            .filter(Sheet::visible)
            .findFirst()
            .or(() -> sheets.stream().filter(Sheet::visible).findFirst());
    if (chosen.isEmpty()) {
      return refused(SheetProblems.nothingVisible(sheets));
    }
    Sheet read = chosen.get();
    if (!tables.contains(read)) {
      read = nearly != null ? nearly : filled != null ? filled : read;
    }
    unread.remove(read);
    return read(read, unread);
  }

  /** People type names in another case, and dashes and spaces that look alike. */
  private RecordSource named(String name, List<Sheet> sheets) throws IOException {
    Optional<Sheet> exact = sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    if (exact.isPresent()) {
      return read(exact.get(), List.of());
    }
    String key = key(name);
    List<Sheet> alike = sheets.stream().filter(s -> key(s.name()).equals(key)).toList();
    return switch (alike.size()) {
      case 0 -> refused(SheetProblems.unknown(name, sheets));
      case 1 -> read(alike.get(0), List.of());
      default -> refused(SheetProblems.ambiguous(name, alike));
    };
  }

  private static String key(String name) {
    return Folding.of(name).strip();
  }

  private enum Look {
    EMPTY,
    ROWS,
    /** A known table whose header cannot be used: beside a table that is read, it is named. */
    NEARLY,
    TABLE
  }

  /** A sheet that cannot be read is not empty: if nothing else fits, it says what is wrong. */
  private Look look(Sheet sheet) throws IOException {
    try (SheetLines lines = SheetLines.first(workbook, sheet, options.limits())) {
      TableHeader header = TableHeader.find(mappings, lines, options);
      if (header.rows().map(RowReader::isReadable).orElse(false)) {
        return Look.TABLE;
      }
      return header.isUnusable() ? Look.NEARLY : lines.isEmpty() ? Look.EMPTY : Look.ROWS;
    } catch (BrokenSheetException unreadable) {
      return Look.ROWS;
    }
  }

  private RecordSource read(Sheet sheet, List<Sheet> others) throws IOException {
    workbook.beginPass();
    SheetLines lines = SheetLines.of(workbook, sheet, options.limits());
    try {
      TableHeader header = TableHeader.find(mappings, lines, options);
      if (lines.damage().isPresent() && header.rows().isEmpty()) {
        lines.close();
        return refused(lines.damage().get());
      }
      lines.belowHeader(header.place().line());
      lines.owns(in, spool, workbook);
      TableRecords records = new TableRecords(in, lines, header, options.limits());
      SheetProblems.others(sheet, others).ifPresent(records::addProblem);
      return records;
    } catch (IOException | RuntimeException failed) {
      lines.close();
      throw failed;
    }
  }

  private RecordSource refused(Problem problem) {
    return new RefusedFile(
        in, problem, ReadingRule.ofTables(), Optional.of(ReadingTexts.of("stop.no-sheet")));
  }
}
