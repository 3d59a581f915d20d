package io.github.openinspections.serialization.table;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.RecordSource;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.table.TableLine.Damage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The inspections of a table. */
final class TableRecords extends RecordSource {
  private final ByteInput in;
  private final TableLines lines;
  private final Optional<RowReader> rows;
  private final Position headerPlace;
  private final Limits limits;
  private final Deque<TableLine> above;
  private final Deque<Entry> ready = new ArrayDeque<>();
  private boolean ended;

  TableRecords(ByteInput in, TableLines lines, TableHeader header, Limits limits) {
    this.in = in;
    this.lines = lines;
    this.rows = header.rows();
    this.above = new ArrayDeque<>(header.above());
    this.headerPlace = header.place();
    this.limits = limits;
    header.problem().ifPresent(this::addProblem);
    if (lines.sheet().isEmpty()) {
      rows.ifPresent(RowReader::ofDelimitedText);
    }
    if (!rows.map(RowReader::isReadable).orElse(false)) {
      ended = true;
      stopAt(ReadingTexts.of("stop." + whyUnread(header)), header.place());
    }
  }

  private static String whyUnread(TableHeader header) {
    if (header.isWithoutInspections()) {
      return "no-inspections";
    }
    return header.isUnusable() ? "unusable-header" : "unknown-header";
  }

  @Override
  public @Nullable Entry next() throws IOException {
    while (ready.isEmpty() && !ended) {
      TableLine first = above.poll();
      if (first != null) {
        rows.ifPresent(reader -> readAbove(reader, first));
        continue;
      }
      TableLine line = lines.next();
      ended = line == null;
      if (line == null) {
        rows.ifPresent(reader -> ready.addAll(reader.end()));
        endOfInput();
        noRecord();
      } else {
        rows.ifPresent(reader -> read(reader, line));
      }
    }
    return ready.poll();
  }

  private void readAbove(RowReader reader, TableLine line) {
    ready.addAll(
        line.damage() == Damage.NONE
            ? reader.readAbove(line.number(), line.cells())
            : damaged(reader, line));
  }

  private List<Entry> damaged(RowReader reader, TableLine line) {
    Problem problem = DamagedLine.problem(line, limits, ReadingTexts.of("subject.record"));
    return reader.unreadable(line.number(), problem);
  }

  private void read(RowReader reader, TableLine line) {
    if (line.damage() == Damage.NONE) {
      ready.addAll(reader.read(line.number(), line.cells(), line.dates()));
    } else if (line.damage() == Damage.BROKEN_SHEET) {
      lines.damage().ifPresent(this::addProblem);
    } else {
      ready.addAll(damaged(reader, line));
    }
    if (lines.isStopped()) {
      ready.addAll(reader.end());
      stop(
          ReadingTexts.of(
              switch (line.damage()) {
                case CUT_OFF -> "stop.in-record";
                case BROKEN_SHEET -> "stop.sheet";
                default -> "stop.long-cell";
              }));
      ended = true;
    }
  }

  /** Reports damage of the compressed data. */
  private void endOfInput() {
    in.damage()
        .ifPresent(
            damage -> {
              addProblem(
                  ReadingRule.CUT_OFF
                      .problem(Map.of("detail", damage), "the table")
                      .position(place())
                      .build());
              stop(ReadingTexts.of("detail." + damage));
            });
  }

  /** A cut-off table says why it has no record. */
  private void noRecord() {
    if (number() == 0 && in.damage().isEmpty()) {
      RowCounts counts = rows().orElse(RowCounts.NONE);
      Phrase detail = counts.read() == 0 ? Phrase.of("no-row") : RowsWithoutRecord.of(counts);
      addProblem(
          ReadingRule.NO_ROWS.problem(detail.detail(), "the table").position(headerPlace).build());
    }
  }

  @Override
  public Optional<RowCounts> rows() {
    return rows.map(RowReader::rows);
  }

  @Override
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(super.problems());
    rows.ifPresent(reader -> all.addAll(reader.problems()));
    lines.problem().ifPresent(all::add);
    lines
        .encoding()
        .ifPresent(
            encoding ->
                all.add(
                    ReadingRule.TABLE_ENCODING
                        .problem(Map.of("value", encoding), "the table")
                        .position(Position.of(1, 1))
                        .build()));
    return all.stream().sorted(Problem.REPORT_ORDER).toList();
  }

  @Override
  public Map<String, Long> unlisted() {
    return rows.map(RowReader::unlisted).orElse(Map.of());
  }

  @Override
  public Optional<String> sheet() {
    return lines.sheet();
  }

  @Override
  public Optional<String> mapping() {
    return rows.map(RowReader::mappingName);
  }

  @Override
  public List<String> columns() {
    return rows.map(RowReader::columns).orElse(List.of());
  }

  @Override
  public long number() {
    return rows.map(RowReader::count).orElse(0L);
  }

  @Override
  public long offset() {
    return in.offset();
  }

  @Override
  public Position place() {
    return Position.of(lines.line(), 1);
  }

  @Override
  public List<RuleInfo> rules() {
    return ReadingRule.ofTables();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
