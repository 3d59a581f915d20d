package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the rows of one table, one at a time, in your own loop. A row gives no entry, one or
 * several. The first rows of a table with dates are held until they show how it writes them: 1,000
 * rows or a million characters. Their inspections, and those of a mapping that groups rows, come
 * later, at the latest from {@link #end}. Not thread-safe.
 */
public final class RowReader {
  /** Rows that are grouped have few characters each; those of a hostile table do not. */
  private static final long MOST_CHARACTERS = 16 << 20;

  private final TableMapping mapping;
  private final Header header;
  private final FileProblems problems;
  private final RowEntries entries;
  private final DateWindow window;
  private final Map<String, List<Row>> groups = new LinkedHashMap<>();
  private int held;
  private long heldCharacters;
  private boolean tooMany;

  RowReader(TableMapping mapping, Header header) {
    this.mapping = mapping;
    this.header = header;
    this.entries = new RowEntries(mapping, header);
    this.problems = header.problems();
    this.window = new DateWindow(header, mapping.usualPart());
  }

  /** Whether the header has all required columns; if not, no row gives an entry. */
  public boolean isReadable() {
    return header.isComplete();
  }

  /** Returns what is wrong with the table as a whole so far: up to 1,000 problems per rule. */
  public List<Problem> problems() {
    return problems.listed();
  }

  /** Returns the number of problems of each rule that are not listed. */
  public Map<String, Long> unlisted() {
    return problems.unlisted();
  }

  /** Returns the number of entries returned so far. */
  public long count() {
    return entries.count();
  }

  /**
   * Reads a row. A row of empty cells is skipped.
   *
   * @param line its first line in the file, from 1
   * @param cells its cells
   * @return the inspections that this row completes, and unreadable entries, in the order of the
   *     rows
   */
  public List<Entry> read(long line, List<String> cells) {
    return isReadable() && !cells.stream().allMatch(RowReader::isEmpty)
        ? read(window.add(new DateWindow.Held(line, cells, Optional.empty())))
        : List.of();
  }

  private List<Entry> read(List<DateWindow.Held> rows) {
    return rows.size() == 1
        ? read(rows.get(0))
        : rows.stream().flatMap(row -> read(row).stream()).toList();
  }

  private List<Entry> read(DateWindow.Held row) {
    return row.damage()
        .map(damage -> List.of(damaged(row.line(), damage)))
        .orElseGet(() -> readRow(row.line(), row.cells()));
  }

  private List<Entry> readRow(long line, List<String> cells) {
    if (cells.size() < header.size()
        || cells.stream().skip(header.size()).anyMatch(cell -> !isEmpty(cell))) {
      return List.of(
          entries.unreadable(ReadingRule.TABLE_WIDTH, width(cells), Position.of(line, 1)));
    }
    List<Row> rows = mapping.inspections(new Row(header, line, cells, mapping.usualPart()));
    if (rows.isEmpty()) {
      problems.add(
          ReadingRule.NO_INSPECTION
              .problem(Map.of("detail", mapping.whyNone()), "the table")
              .position(Position.of(line, 1))
              .build());
    }
    return rows.stream().flatMap(row -> read(row).stream()).toList();
  }

  private static boolean isEmpty(String cell) {
    return TableWords.stripped(cell).isEmpty();
  }

  private List<Entry> read(Row row) {
    Optional<String> id = row.part().id(row);
    OptionalInt most = mapping.groupedRows();
    if (id.isEmpty()) {
      return List.of(entries.nameless(row));
    }
    if (most.isEmpty()) {
      return List.of(entries.of(id.get(), List.of(row)));
    }
    boolean room = held < most.getAsInt() && heldCharacters < MOST_CHARACTERS;
    List<Entry> given = room ? List.of() : tooMany(row);
    groups.computeIfAbsent(id.get(), first -> new ArrayList<>()).add(row);
    held++;
    heldCharacters += row.cells().stream().mapToLong(String::length).sum();
    return given;
  }

  private List<Entry> tooMany(Row row) {
    if (!tooMany) {
      tooMany = true;
      problems.add(
          ReadingRule.TABLE_GROUPS
              .problem(Map.of("value", "" + held), "the table")
              .position(Position.of(row.line(), 1))
              .build());
    }
    return complete();
  }

  /** Returns the inspections that have not been returned yet. */
  public List<Entry> end() {
    List<Entry> rest = new ArrayList<>(read(window.end()));
    rest.addAll(complete());
    return rest;
  }

  private List<Entry> complete() {
    List<Entry> complete = new ArrayList<>(groups.size());
    groups.forEach((id, rows) -> complete.add(entries.of(id, rows)));
    groups.clear();
    held = 0;
    heldCharacters = 0;
    return complete;
  }

  /**
   * Reads a row that could not be parsed; it counts as a record.
   *
   * @param line its first line in the file, from 1
   * @param problem what is wrong with it
   * @return its entry; empty while the first rows are held
   */
  public List<Entry> unreadable(long line, Problem problem) {
    return read(window.add(new DateWindow.Held(line, List.of(), Optional.of(problem))));
  }

  private Entry damaged(long line, Problem problem) {
    Position start = Position.of(line, 1);
    return entries.unreadable(problem.withPosition(problem.position().orElse(start)), start);
  }

  private Map<String, String> width(List<String> cells) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("found", "" + cells.size());
    arguments.put("expected", "" + header.size());
    return arguments;
  }
}
