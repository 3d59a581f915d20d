package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the rows of one table, one at a time, in your own loop. A row gives no entry, one or
 * several. The first rows of a table with dates are held until they show how it writes them: 1,000
 * rows or a million characters. Their inspections, and those of a mapping that groups rows, come
 * later, at the latest from {@link #end}. Not thread-safe.
 */
public final class RowReader {
  private static final String SAME_HEADER = "same-header";
  private static final String OTHER_HEADER = "other-header";
  private static final String OTHER_ORDER = "other-order";
  private static final String UNUSABLE_HEADER = "unusable-header";

  private final TableMapping mapping;
  private final FileProblems problems;
  private final RowEntries entries;
  private final DateWindow window;
  private final RowAccount account = new RowAccount();
  private final NoteQuotation quotation;
  private final RowRecords records;
  private final RowsWithoutInspection without;
  private final boolean readable;
  private final List<String> columns;
  private final RowsAbove above;
  private Section section;
  private boolean delimited;

  /** Where rows belong to another table. */
  private Optional<OtherTable> other = Optional.empty();

  RowReader(TableMapping mapping, Header header, List<TableMapping> known) {
    this.mapping = mapping;
    this.entries = new RowEntries(mapping);
    this.problems = header.problems();
    this.records = new RowRecords(mapping, entries, account, problems);
    this.without = new RowsWithoutInspection(entries, account, problems);
    this.readable = header.isComplete();
    this.columns = header.bound().stream().map(one -> one.field().header()).toList();
    this.quotation = new NoteQuotation(header.options().personalData());
    this.window = new DateWindow(header, this::recordRows);
    this.section = Section.of(mapping, new JoinedTables(mapping, known), header);
    this.above = new RowsAbove(section);
  }

  /**
   * Says that the rows were divided at delimiters: a quotation mark that is not closed in its cell
   * can have made one cell of several rows there, which CSV-002 reports.
   */
  public void ofDelimitedText() {
    delimited = true;
  }

  /** Whether the header has all required columns; if not, no row gives an entry. */
  public boolean isReadable() {
    return readable;
  }

  /** Returns the name of the mapping. */
  public String mappingName() {
    return mapping.name();
  }

  /** Returns the headers of the columns as printed, in the order of the first header. */
  public List<String> columns() {
    return columns;
  }

  /** Returns what is wrong with the table as a whole so far: up to 1,000 problems per rule. */
  public List<Problem> problems() {
    return Stream.of(
            problems.listed().stream(),
            records.ofTable().stream(),
            other.map(OtherTable::problem).stream(),
            section.header().personal().problem(section.header().line()).stream())
        .flatMap(listed -> listed)
        .sorted(Problem.REPORT_ORDER)
        .toList();
  }

  /**
   * Returns what became of the rows so far. Each row that was read is counted once, rows of empty
   * cells are not. The records of grouped rows are counted when {@link #end} returns them.
   */
  public RowCounts rows() {
    return account.counts();
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
   * Looks at a row above the header: it is an unreadable entry (CSV-014) if it would be a record
   * below the header, as in a table that was sorted together with its header. Titles and rows of
   * headers give nothing. Such rows come before all others.
   *
   * @param line its first line in the file, from 1
   * @param cells its cells
   * @return its entry; empty while the first rows are held
   */
  public List<Entry> readAbove(long line, List<String> cells) {
    return isReadable() && !isEmpty(cells) && above.isRecord(line, cells)
        ? unreadable(line, entries.aboveHeader(section.row(line, cells)))
        : List.of();
  }

  /**
   * Reads a row. A row of empty cells is skipped. A row that is no record, such as a total or a
   * note below the table, and a row about something that was not inspected give no entry and a
   * problem of the table (CSV-017, CSV-006). The header again is such a row, too; if its columns
   * are others or in another order, the rows after it are read by it; if it lacks a required
   * column, they are unreadable entries (CSV-014). Below the header of another known table
   * (CSV-022) no row gives an entry, until a header of this table follows.
   *
   * @param line its first line in the file, from 1
   * @param cells its cells
   * @return the inspections that this row completes, and unreadable entries, in the order of the
   *     rows
   */
  public List<Entry> read(long line, List<String> cells) {
    return read(line, cells, Set.of());
  }

  /**
   * Reads a row of a spreadsheet, as {@link #read(long, List)} does. A date in a column of
   * identifiers is reported (CSV-023): a spreadsheet makes dates of texts such as 1-2.
   *
   * @param line its number in the sheet, from 1
   * @param cells its cells, dates as {@code 2018-05-12}
   * @param dates the numbers of the columns, from 1, in which the spreadsheet holds dates or times
   * @return the inspections that this row completes, and unreadable entries
   */
  public List<Entry> read(long line, List<String> cells, Set<Integer> dates) {
    return isReadable() && !isEmpty(cells)
        ? readHeld(window.add(new DateWindow.Held(line, cells, dates, Optional.empty())))
        : List.of();
  }

  private List<Entry> readHeld(List<DateWindow.Held> rows) {
    return rows.size() == 1
        ? read(rows.get(0))
        : rows.stream().flatMap(row -> read(row).stream()).toList();
  }

  private List<Entry> read(DateWindow.Held row) {
    return row.damage()
        .map(damage -> without.damaged(row.line(), damage))
        .orElseGet(() -> readRow(row.line(), row.cells(), row.dates()));
  }

  private List<Entry> readRow(long line, List<String> written, Set<Integer> dates) {
    if (section.repeated().canBe(written)) {
      if (section.repeated().isSame(written)) {
        goOn();
        return without.note(line, SAME_HEADER, NoteRows.said(written));
      }
      Optional<TableMapping> table = section.repeated().other(written);
      if (table.isPresent()) {
        return below(table.get(), line, written);
      }
    }
    if (other.isPresent()) {
      other.get().add();
      return without.ofOtherTable();
    }
    if (delimited) {
      Optional<SwallowedRows.Found> swallowed = SwallowedRows.in(section, line, written);
      if (swallowed.isPresent()) {
        return without.swallowed(swallowed.get());
      }
    }
    // Nothing that reads or quotes a cell after this sees what is left out.
    List<String> cells = section.header().personal().without(written);
    Row row = section.row(line, cells, dates);
    if (!section.header().isComplete()) {
      return without.belowUnusable(row);
    }
    Optional<String> note = section.notes().kind(row);
    if (note.isPresent() && section.notes().isUndivided(cells)) {
      return without.undivided(line, section.header());
    }
    if (note.isPresent()) {
      return without.note(line, note.get(), quotation.of(NoteRows.said(cells)));
    }
    if (section.header().isOfOtherWidth(cells) || ShiftedCells.are(section, line, cells)) {
      return without.ofOtherWidth(line, cells.size(), section.header());
    }
    if (section.evidence().isNotInspected(row)) {
      return without.none(line, Phrase.of("no-inspection"));
    }
    List<Row> described = described(row);
    return described.isEmpty()
        ? without.none(line, mapping.described().whyNone(row))
        : records.of(described);
  }

  /** A header of the same table says how the rows below it are read; another begins a loss. */
  private List<Entry> below(TableMapping table, long line, List<String> written) {
    goOn();
    if (section.repeated().isOfThis(table)) {
      DateColumns before = section.header().dates();
      readBy(section.followedBy(line, written));
      String usable = section.header().dates().equals(before) ? OTHER_HEADER : OTHER_ORDER;
      return without.note(
          line, section.header().isComplete() ? usable : UNUSABLE_HEADER, NoteRows.said(written));
    }
    other = Optional.of(new OtherTable(table, line));
    window.pause();
    return without.ofOtherTable();
  }

  /** Ends what belongs to another table. */
  private void goOn() {
    if (other.isPresent()) {
      problems.add(other.get().problem());
      other = Optional.empty();
      window.follow(section.header());
    }
  }

  /** Returns the rows that are records, each below the header that holds for it. */
  private List<Row> recordRows(List<DateWindow.Held> rows) {
    return new RecordRows(section, other.isPresent()).of(rows);
  }

  /** Where a date is not understood, nobody can say that the row has none. */
  private List<Row> described(Row row) {
    List<Row> described = mapping.described().of(row);
    boolean doubtful =
        described.isEmpty() && !row.part().ids().isEmpty() && section.evidence().hasUnreadDate(row);
    return doubtful ? List.of(row) : described;
  }

  /** A header of joined files may say nothing new: its unknown columns are reported once. */
  private void readBy(Section next) {
    Header header = section.header();
    if (!next.header().isComplete() || !section.repeated().hasAll(next.header())) {
      next.header().problems().listed().forEach(problems::add);
    }
    header.personal().problem(header.line()).ifPresent(problems::add);
    section = next;
    window.follow(next.header());
  }

  private static boolean isEmpty(List<String> cells) {
    for (String cell : cells) {
      if (TableWords.strippedFrom(cell, 0) < cell.length()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the inspections that have not been returned yet. */
  public List<Entry> end() {
    List<Entry> rest = new ArrayList<>(readHeld(window.end()));
    rest.addAll(records.rest());
    return rest;
  }

  /**
   * Reads a row that could not be parsed; it counts as a record.
   *
   * @param line its first line in the file, from 1
   * @param problem what is wrong with it
   * @return its entry; empty while the first rows are held
   */
  public List<Entry> unreadable(long line, Problem problem) {
    return readHeld(
        window.add(new DateWindow.Held(line, List.of(), Set.of(), Optional.of(problem))));
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("RowReader").named(mapping.name()).count(columns, "column").toString();
  }
}
