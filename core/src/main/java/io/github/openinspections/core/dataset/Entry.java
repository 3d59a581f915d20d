package io.github.openinspections.core.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.OneLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One record of a data set: its number, where it starts, and either the inspection or the problems
 * that made it unreadable.
 *
 * <p>A record with any syntax or shape ERROR has no inspection. A record with an inspection may
 * have milder problems, such as an unknown property.
 *
 * <pre>{@code
 * String file =
 *     """
 *     {"id": "a/2016", "type": "progress-review", "fieldwork": ["2016-05"]}
 *     {"id": "b/2016", "type": "progress-review", "fieldwork": ["2016-02-30"]}
 *     """;
 * for (Entry entry : DatasetReader.json().open(file.getBytes(UTF_8))) {
 *   System.out.println(entry.number() + " " + entry.id().get());
 *   entry.inspection().ifPresent(read -> System.out.println(read.fieldwork()));
 *   entry.problems().forEach(problem -> System.out.println(problem.rule()));
 *   Position fieldwork = entry.locate("/fieldwork").get();
 *   System.out.println("line " + fieldwork.line() + ", column " + fieldwork.column());
 * }
 * // 1 a/2016
 * // [2016-05]
 * // line 1, column 58
 * // 2 b/2016
 * // SHP-003
 * // line 2, column 58
 * }</pre>
 *
 * <p>Immutable, except that {@link #locate} returns positions only while the entry is the current
 * one of its data set.
 */
public final class Entry {
  private final long number;
  private final Optional<Position> position;
  private final Optional<String> id;
  private final Optional<Inspection> inspection;
  private final List<Problem> problems;
  private final Locator locator;
  private final Set<String> refused;

  private Entry(
      long number,
      Optional<Position> position,
      Optional<String> id,
      Optional<Inspection> inspection,
      List<Problem> problems,
      Locator locator,
      Set<String> refused) {
    this.number = number;
    this.position = position;
    this.id = id;
    this.inspection = inspection;
    this.problems =
        problems.isEmpty() ? List.of() : problems.stream().sorted(Problem.REPORT_ORDER).toList();
    this.locator = locator;
    this.refused = Set.copyOf(refused);
  }

  /** Returns the entry of an inspection that was not read from text. */
  public static Entry of(long number, Inspection inspection) {
    return readable(number, Optional.empty(), inspection, List.of(), Locator.NONE);
  }

  /**
   * Returns the entry of a record that could be read.
   *
   * @param number its number in the data set, from 1
   * @param position where it starts
   * @param inspection its value
   * @param problems what reading found, none of them an ERROR
   * @param locator finds positions in its text
   */
  public static Entry readable(
      long number,
      Optional<Position> position,
      Inspection inspection,
      List<Problem> problems,
      Locator locator) {
    return new Entry(
        number,
        position,
        Optional.of(inspection.id()),
        Optional.of(inspection),
        problems,
        locator,
        Set.of());
  }

  /**
   * Returns the same entry with what was said and not understood.
   *
   * @param pointers JSON Pointers of attributes that have no value in the inspection, or not their
   *     whole value, since a text about them was not understood
   */
  public Entry withRefused(Set<String> pointers) {
    return new Entry(number, position, id, inspection, problems, locator, pointers);
  }

  /**
   * Returns the entry of a record that could not be read.
   *
   * @param number its number in the data set, from 1
   * @param position where it starts
   * @param id its id, if the id could be read
   * @param problems what reading found
   * @param locator finds positions in its text
   */
  public static Entry unreadable(
      long number,
      Optional<Position> position,
      Optional<String> id,
      List<Problem> problems,
      Locator locator) {
    return new Entry(number, position, id, Optional.empty(), problems, locator, Set.of());
  }

  /** Returns the number of the record in its data set, from 1. */
  public long number() {
    return number;
  }

  /** Returns where the record starts, if it was read from a file. */
  public Optional<Position> position() {
    return position;
  }

  /** Returns the id of the record, if it could be read. */
  public Optional<String> id() {
    return id;
  }

  /** Returns the inspection, if the record could be read. */
  public Optional<Inspection> inspection() {
    return inspection;
  }

  /** Returns what reading found, in {@link Problem#REPORT_ORDER}. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns the JSON Pointers of attributes about which the source says something that was not
   * understood, such as {@code /fieldwork} where a cell with a date could not be read. Rules ask
   * before they say that something is missing. Empty for inspections that were not read from a
   * table: what JSON says is understood, or the record is unreadable.
   */
  public Set<String> refused() {
    return refused;
  }

  /**
   * Returns the position of a value in this record, or of the nearest enclosing value if it does
   * not exist. Empty once the data set has moved on to another entry, and for a hostile record that
   * takes too long to search: a position is never guessed.
   *
   * @param pointer a JSON Pointer within the record
   */
  public Optional<Position> locate(String pointer) {
    return locator.locate(pointer);
  }

  /**
   * Returns the header of the table column that a value of this record was read from. Empty where
   * {@link #locate} is.
   *
   * @param pointer a JSON Pointer within the record
   */
  public Optional<String> columnName(String pointer) {
    return locator.columnName(pointer);
  }

  /**
   * Returns the rows of the table that this record was made of, in order; empty for records that
   * were not read from a table. A problem's position is the line of one of them and, counted from
   * 1, the number of a cell in it.
   */
  public List<TableRow> rows() {
    return locator.rows();
  }

  /**
   * Returns a problem with the number of this record, its position and its column, as far as {@link
   * #locate} and {@link #columnName} find them.
   *
   * @param problem what was found in the inspection
   */
  public Problem place(Problem problem) {
    return problem
        .withRecord(number)
        .withPosition(locate(problem.pointer()))
        .withColumnName(columnName(problem.pointer()));
  }

  /** Returns the number, the id and how many problems there are, for people. */
  @Override
  public String toString() {
    return OneLine.of("Entry").named(number).with(id).count(problems, "problem").toString();
  }
}
