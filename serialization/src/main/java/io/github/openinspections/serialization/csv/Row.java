package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.dataset.TableRow;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of a table under its header. Not thread-safe. */
public final class Row {
  /** A cell that was not understood. */
  record Refusal(Cell cell, Phrase expected) {}

  /** A deadline in the text of a cell that is no date of the calendar, in words. */
  record Deadline(Cell cell, String words) {}

  private final Header header;
  private final long line;
  private final List<String> cells;

  /** The numbers of the columns, from 1, in which a spreadsheet holds dates. */
  private final Set<Integer> dates;

  private final RowPart part;
  private final boolean hasOriginal;

  /** Cells are asked for many times: what makes a row a record, its id, its values. */
  private final Optional<Cell>[] made;

  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Deadline> impossibleDeadlines = new ArrayList<>();
  private final List<Cell> notYet = new ArrayList<>();
  private final List<Cell> unreadable = new ArrayList<>();

  Row(Header header, long line, List<String> cells, Set<Integer> dates, RowPart part) {
    this(header, line, cells, dates, part, false);
  }

  private Row(
      Header header,
      long line,
      List<String> cells,
      Set<Integer> dates,
      RowPart part,
      boolean hasOriginal) {
    this.header = header;
    this.line = line;
    this.cells = cells;
    this.dates = dates;
    this.made = empty(cells.size());
    this.part = part;
    this.hasOriginal = hasOriginal;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no other arrays of generic types
  private static Optional<Cell>[] empty(int size) {
    return new Optional[size];
  }

  /** Returns the cell of a column, by the column's name in the mapping, if it is not empty. */
  public Optional<Cell> cell(String column) {
    return header.field(column).flatMap(this::cell);
  }

  /** Returns the date of a column, if the cell has one. */
  public Optional<PartialDate> date(String column) {
    return cell(column).flatMap(Cell::date);
  }

  /** Gives the cells with an identifier or a part of the id, some of them several times. */
  void forEachIdentifier(Consumer<Cell> action) {
    for (Header.Field field : header.identifiers()) {
      cell(field).ifPresent(action);
    }
    for (RowId id : part.ids()) {
      id.columns().forEach(column -> identifier(column, action));
      id.also().forEach(column -> identifier(column, action));
    }
  }

  private void identifier(String column, Consumer<Cell> action) {
    Optional<Cell> cell = cell(column);
    if (cell.isPresent() && !BindingRole.isDate(cell.get().binding())) {
      action.accept(cell.get());
    }
  }

  /** Returns what the cells of a column become, by the column's name in the mapping. */
  Binding binding(String column) {
    return header.field(column).map(header::binding).orElseGet(Binding::kept);
  }

  Binding binding(Header.Field field) {
    return header.binding(field);
  }

  Optional<Header.Field> field(String column) {
    return header.field(column);
  }

  Optional<Cell> cell(Header.Field field) {
    int index = field.number() - 1;
    if (index >= cells.size()) {
      return Optional.empty();
    }
    if (made[index] == null) {
      String text = TableWords.stripped(cells.get(index));
      made[index] =
          text.isEmpty()
              ? Optional.empty()
              : Optional.of(new Cell(this, field, cells.get(index), text));
    }
    return made[index];
  }

  /** Whether the cells of a column are left out of such rows, as personal data are. */
  boolean isLeftOut(String column) {
    return header.field(column).filter(f -> header.personal().isLeftOut(f, cells)).isPresent();
  }

  Header header() {
    return header;
  }

  long line() {
    return line;
  }

  List<String> cells() {
    return cells;
  }

  /** Returns what the row looks like in its table, with a cell for each column. */
  TableRow shown() {
    List<String> headers = header.bound().stream().map(one -> one.field().header()).toList();
    List<String> texts =
        IntStream.range(0, headers.size())
            .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
            .toList();
    return new TableRow(line, headers, texts);
  }

  Vocabulary vocabulary() {
    return header.vocabulary();
  }

  TableWords words() {
    return header.words();
  }

  /** Returns the dates of a column, as this table writes them. */
  TableDates dates(Header.Field field) {
    return header.dates().of(header.bound().get(field.number() - 1).column());
  }

  /** Whether the cell of a column is a date for the spreadsheet itself, and no text. */
  boolean isTypedDate(Header.Field field) {
    return !dates.isEmpty() && dates.contains(field.number());
  }

  /** Whether dates of a column may be periods. */
  boolean isOfPeriods(Header.Field field) {
    return header.bound().get(field.number() - 1).binding().dated() == Dated.PERIOD;
  }

  void refuse(Cell cell, Phrase expected) {
    if (!isRefused(cell.field())) {
      refusals.add(new Refusal(cell, expected));
    }
  }

  /** Whether the cell of a column was not understood. */
  boolean isRefused(Header.Field field) {
    for (Refusal refusal : refusals) {
      if (refusal.cell().field().equals(field)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what became of the cell of a column so far, by the column's name in the mapping. */
  CellOutcome outcome(String column) {
    return cell(column).map(Cell::outcome).orElse(CellOutcome.NOTHING);
  }

  void impossibleDeadline(Cell cell, String words) {
    impossibleDeadlines.add(new Deadline(cell, words));
  }

  /** Returns the cells that name deadlines that are no dates, each with the words. */
  List<Deadline> impossibleDeadlines() {
    return impossibleDeadlines;
  }

  /** Returns the cells that say that there was no inspection yet. */
  List<Cell> notYet() {
    return notYet;
  }

  /** Returns the cells whose value was lost before the table was read. */
  List<Cell> unreadable() {
    return unreadable;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  /** Returns a row with the same cells and without refusals. */
  Row afresh() {
    return new Row(header, line, cells, dates, part, hasOriginal);
  }

  /**
   * Returns what the row says about one of the inspections that it describes.
   *
   * @param besideOriginal whether another of them lists the priority area of the row
   */
  Row about(RowPart one, boolean besideOriginal) {
    return new Row(header, line, cells, dates, one, besideOriginal);
  }

  /** Returns the inspection that this is about. */
  RowPart part() {
    return part;
  }

  /** Whether another inspection of the same row lists its priority area. */
  boolean hasOriginal() {
    return hasOriginal;
  }

  /** Returns the cell that says that the row describes its inspection. */
  Cell evidence() {
    return Stream.of(part.about(), part.ids().get(0).columns())
        .flatMap(List::stream)
        .flatMap(column -> cell(column).stream())
        .filter(Cell::says)
        .findFirst()
        .orElseGet(() -> new Cell(this, header.bound().get(0).field(), cells.get(0)));
  }

  /** Puts the values of the row into its inspection. */
  void fill(InspectionDraft draft) {
    for (Header.Bound bound : header.bound()) {
      if (!part.without().contains(bound.part()) && !isSaidOfOriginal(bound)) {
        cell(bound.field()).ifPresent(cell -> put(cell, bound.binding(), draft));
      }
    }
    draft.endRow(this);
  }

  private void put(Cell cell, Binding binding, InspectionDraft draft) {
    if (cell.isNotYet() && !binding.isUnread()) {
      notYet.add(cell);
    }
    if (cell.isUnreadable()) {
      unreadable.add(cell);
    }
    binding.apply(cell, draft);
  }

  /** The inspection that lists an area says what is known of it, and what is wrong with that. */
  private boolean isSaidOfOriginal(Header.Bound bound) {
    return hasOriginal
        && PriorityAreaColumns.isDetail(bound.binding())
        && !part.about().contains(bound.column());
  }

  /** Whether another inspection of the same row sees a cell, and says what is in it. */
  boolean isSaidOfOriginal(Cell cell) {
    return hasOriginal
        && part.about().stream()
            .flatMap(column -> header.field(column).stream())
            .noneMatch(cell.field()::equals);
  }

  /** Returns the line. */
  @Override
  public String toString() {
    return "line " + line;
  }
}
