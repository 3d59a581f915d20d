package io.github.openinspections.serialization.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.reading.RecordSource;
import io.github.openinspections.serialization.reading.WholeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inspections of three tables, which have their rows in the same order: of no table is more
 * than one row held. Not thread-safe.
 */
final class JoinedRecords extends RecordSource {
  private static final int LISTED = 100;

  /** Beside those of all tables, those of required cells and of the metadata. */
  private static final List<RuleInfo> RULES =
      Stream.concat(
              ReadingRule.ofTables().stream(),
              Stream.of(
                      ReadingRule.MISSING,
                      ReadingRule.UNKNOWN,
                      ReadingRule.DUPLICATE,
                      ReadingRule.TYPE,
                      ReadingRule.DATE,
                      ReadingRule.FORMAT)
                  .map(ReadingRule::info))
          .toList();

  private final TableRows<FlatInspection> inspections;
  private final TableRows<FlatJudgement> judgements;
  private final TableRows<FlatPriorityArea> areas;
  private final DatasetDescription description;
  private final Map<String, Long> found = new HashMap<>();
  private long number;
  private long lastRecord;
  private boolean begun;
  private boolean ended;

  JoinedRecords(
      TableRows<FlatInspection> inspections,
      TableRows<FlatJudgement> judgements,
      TableRows<FlatPriorityArea> areas,
      Optional<WholeText.Result<TableGroup>> metadata) {
    this.inspections = inspections;
    this.judgements = judgements;
    this.areas = areas;
    metadata.ifPresent(read -> read.problems().forEach(this::addProblem));
    description =
        metadata
            .flatMap(WholeText.Result::value)
            .map(TableGroup::description)
            .orElse(DatasetDescription.NONE);
  }

  @Override
  public DatasetDescription description() {
    return description;
  }

  private List<TableRows<?>> tables() {
    return List.of(inspections, judgements, areas);
  }

  private boolean readHeaders() {
    begun = true;
    boolean readable = true;
    for (TableRows<?> table : tables()) {
      readable &= table.readHeader(this::ofTheTables);
    }
    if (!readable) {
      stop(ReadingTexts.of("stop.unusable-header"));
    }
    return readable;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    try {
      ended |= !begun && !readHeaders();
      return ended ? null : read();
    } catch (CsvParseException damage) {
      TableFinding damaged = broken().brokenCell();
      boolean cut = damaged.rule() == ReadingRule.CUT_OFF;
      return end(damaged, cut ? "stop.in-record" : "stop.long-cell");
    } catch (UncheckedIOException lost) {
      if (lost.getCause() instanceof CharacterCodingException) {
        return end(invalidBytes(), "stop.encoding");
      }
      throw lost.getCause();
    }
  }

  /** Returns the table in which reading has failed. */
  private TableRows<?> broken() {
    return tables().stream().filter(TableRows::isBroken).findFirst().orElse(inspections);
  }

  private TableFinding invalidBytes() {
    Phrase detail = Phrase.of("invalid-bytes-of-file").with("file", broken().file());
    return new TableFinding(ReadingRule.ENCODING, detail.detail(), Position.of(broken().line(), 1));
  }

  private @Nullable Entry end(TableFinding damage, String reason) {
    addProblem(ofTables(damage));
    stopAt(ReadingTexts.of(reason), damage.place());
    ended = true;
    return null;
  }

  private @Nullable Entry read() {
    ReadRow<FlatInspection> row = inspections.peek();
    if (row == null) {
      ended = true;
      ofNone(judgements);
      ofNone(areas);
      return null;
    }
    number++;
    FlatInspection read = row.row();
    List<TableFinding> findings = new ArrayList<>(row.findings());
    if (read.hasRecord()) {
      if (read.record <= lastRecord) {
        findings.add(
            inspections.cell(
                RowKeys.RECORD, String.valueOf(read.record), Phrase.of("record-above")));
      }
      rowsOf(read, judgements, findings, read::add);
      rowsOf(read, areas, findings, read::add);
      lastRecord = Math.max(lastRecord, read.record);
    }
    Entry entry = entry(row, findings);
    inspections.take();
    return entry;
  }

  /** Takes the rows of an inspection; those before them belong to none, and are reported. */
  private <D extends FlatRow> void rowsOf(
      FlatInspection of, TableRows<D> table, List<TableFinding> findings, Consumer<D> action) {
    long next = 1;
    for (ReadRow<D> row = table.peek();
        row != null && row.row().record <= of.record;
        row = table.peek()) {
      if (row.row().record < of.record) {
        ofNone(row, table);
      } else if (isOfAnother(row.row(), of)) {
        Phrase expected =
            Phrase.of("id-of-record")
                .with("number", String.valueOf(of.record))
                .with("file", InspectionTable.INSPECTIONS.file());
        ofTheTables(table.ofNone(RowKeys.INSPECTION, row.row().inspectionId, expected));
      } else {
        findings.addAll(row.findings());
        next = 1 + numbered(row.row(), next, table, findings);
        if (row.isReadable()) {
          action.accept(row.row());
        }
      }
      table.take();
    }
  }

  /**
   * Returns the number of a row. One that is not the next shows that rows are missing, repeated or
   * in another order.
   */
  private static long numbered(
      FlatRow row, long next, TableRows<?> table, List<TableFinding> findings) {
    long number = row.number.orElse(next);
    if (number != next) {
      String cell = String.valueOf(number);
      findings.add(
          table.cell(
              RowKeys.NUMBER,
              cell,
              Phrase.of("number-of-row").with("number", String.valueOf(next))));
      row.keep(RowKeys.NUMBER, cell);
    }
    return Math.max(next, number);
  }

  /** Whether a row names another inspection than the one whose number it has. */
  private static boolean isOfAnother(FlatRow row, FlatInspection inspection) {
    return !row.inspectionId.isEmpty()
        && inspection.id().isPresent()
        && !inspection.id().get().equals(row.inspectionId);
  }

  /** Takes the rows that are left. */
  private <D extends FlatRow> void ofNone(TableRows<D> table) {
    for (ReadRow<D> row = table.peek(); row != null; row = table.peek()) {
      ofNone(row, table);
      table.take();
    }
  }

  /** Reports a row that belongs to no inspection, or why that is not known. */
  private <D extends FlatRow> void ofNone(ReadRow<D> row, TableRows<D> table) {
    if (row.row().hasRecord()) {
      Phrase expected =
          Phrase.of("record-of-inspection").with("file", InspectionTable.INSPECTIONS.file());
      ofTheTables(table.cell(RowKeys.RECORD, String.valueOf(row.row().record), expected));
    } else {
      row.findings().forEach(this::ofTheTables);
    }
  }

  private Entry entry(ReadRow<FlatInspection> row, List<TableFinding> findings) {
    Optional<String> id = row.row().id();
    Optional<Position> place = Optional.of(Position.of(row.line(), 1));
    List<Problem> problems =
        findings.stream()
            .map(
                finding ->
                    finding
                        .problem(id.orElse(ReadingTexts.of("subject.record")))
                        .record(OptionalLong.of(number))
                        .id(id)
                        .build())
            .toList();
    boolean readable = findings.stream().noneMatch(TableFinding::isError);
    return readable
        ? Entry.readable(number, place, row.row().build(), problems, pointer -> place)
        : Entry.unreadable(number, place, id, problems, pointer -> place);
  }

  /** The first problems of the tables are listed, of each rule, and all are counted. */
  private void ofTheTables(TableFinding finding) {
    if (found.merge(finding.rule().info().id(), 1L, Long::sum) <= LISTED) {
      addProblem(ofTables(finding));
    }
  }

  private static Problem ofTables(TableFinding finding) {
    return finding.problem(ReadingTexts.of("subject.table")).build();
  }

  @Override
  public Map<String, Long> unlisted() {
    Map<String, Long> unlisted = new HashMap<>(found);
    unlisted.replaceAll((rule, count) -> count - LISTED);
    unlisted.values().removeIf(count -> count <= 0);
    return unlisted;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public long offset() {
    try {
      return inspections.offset();
    } catch (IOException closed) {
      return 0;
    }
  }

  @Override
  public Position place() {
    return Position.of(inspections.line(), 1);
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES;
  }

  @Override
  public void close() throws IOException {
    try (inspections;
        judgements;
        areas) {
      // Each is closed, whatever happens to the others.
    }
  }
}
