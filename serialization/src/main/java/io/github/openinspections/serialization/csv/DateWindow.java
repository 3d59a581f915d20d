package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Holds the first rows of a table until they show how it writes dates: 1,000 rows or a million
 * characters, whichever ends first. A table without columns of dates has none. Not thread-safe.
 */
final class DateWindow {
  /**
   * A row as it came.
   *
   * @param cells its cells; none if it could not be parsed
   * @param dates the columns in which a spreadsheet holds dates
   * @param damage why it could not be parsed
   */
  record Held(long line, List<String> cells, Set<Integer> dates, Optional<Problem> damage) {}

  private static final int MOST_ROWS = 1000;
  private static final long MOST_CHARACTERS = 1 << 20;

  private final Function<List<Held>, List<Row>> records;
  private final FileProblems problems;

  /** A decision for each order that headers state. */
  private final Map<DateColumns, DateDecision> decisions = new LinkedHashMap<>();

  private Header header;
  private DateDecision decision;
  private List<DateCells> dated;
  private List<Held> held = new ArrayList<>();
  private long characters;
  private boolean open;
  private long given;

  /**
   * Makes a window.
   *
   * @param records those of some rows that are records, each below the header that holds for it
   */
  DateWindow(Header header, Function<List<Held>, List<Row>> records) {
    this.records = records;
    this.problems = header.problems();
    this.header = header;
    this.decision = decision(header);
    this.dated = decision.columns(header);
    this.open = !dated.isEmpty();
  }

  private DateDecision decision(Header of) {
    return decisions.computeIfAbsent(of.dates(), dates -> new DateDecision(of, problems));
  }

  /** Goes on below another header of the file: if no row showed anything, its words decide. */
  void follow(Header other) {
    boolean stated = !decisions.containsKey(other.dates());
    header = other;
    decision = decision(other);
    dated = decision.columns(other);
    if (stated) {
      decision.make(List.of());
    }
  }

  /** Rows that follow belong to another table, and show nothing, until a header follows. */
  void pause() {
    dated = List.of();
  }

  /** Adds a row, and returns the rows to be read now. */
  List<Held> add(Held row) {
    if (open) {
      held.add(row);
      for (String cell : row.cells()) {
        characters += cell.length();
      }
      return held.size() < MOST_ROWS && characters < MOST_CHARACTERS ? List.of() : decide();
    }
    if (row.damage().isEmpty() && row.cells().size() >= header.size()) {
      watch(row);
    }
    given++;
    decision.read(1);
    return List.of(row);
  }

  /** Ends the table, and returns the rows to be read now. */
  List<Held> end() {
    List<Held> rows = List.of();
    if (open) {
      rows = decide();
    } else {
      unread();
    }
    decisions.values().forEach(DateDecision::converted);
    return rows;
  }

  private List<Held> decide() {
    open = false;
    List<Held> rows = held;
    held = new ArrayList<>();
    Map<DateDecision, List<Row>> shown = new LinkedHashMap<>();
    shown.put(decision, new ArrayList<>());
    for (Row row : records.apply(rows)) {
      shown.computeIfAbsent(decision(row.header()), one -> new ArrayList<>()).add(row);
    }
    shown.forEach(DateDecision::make);
    given += rows.size();
    unread();
    return rows;
  }

  private void unread() {
    Phrase first = Phrase.of("first-rows").with("rows", "" + given);
    boolean one = decisions.size() == 1;
    decisions.values().forEach(decided -> decided.unread(one ? first : decided.part()));
  }

  /** What a row is matters only if one of its cells is no date: nearly all are. */
  private void watch(Held row) {
    boolean doubtful = false;
    for (DateCells column : dated) {
      doubtful |= column.isDoubtful(header, row.line(), row.cells());
    }
    if (doubtful && !header.isOfOtherWidth(row.cells())) {
      records.apply(List.of(row)).forEach(this::watch);
    }
  }

  private void watch(Row row) {
    for (DateCells column : dated) {
      column.unread(row).ifPresent(cell -> decision.contradicted(column, cell));
    }
  }
}
