package io.github.openinspections.core.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * One record of a data set: its number, where it starts, and either the inspection or the problems
 * that kept it from being one.
 *
 * <p>A record with any syntax or shape ERROR has no inspection. One that has an inspection may have
 * milder problems, such as an unknown property. Immutable; {@link #locate} answers only while the
 * entry is the current one of its data set.
 */
public final class Entry {
  private final long number;
  private final Optional<Position> position;
  private final Optional<String> id;
  private final Optional<Inspection> inspection;
  private final List<Problem> problems;
  private final Locator locator;

  private Entry(
      long number,
      Optional<Position> position,
      Optional<String> id,
      Optional<Inspection> inspection,
      List<Problem> problems,
      Locator locator) {
    this.number = number;
    this.position = position;
    this.id = id;
    this.inspection = inspection;
    this.problems = problems.stream().sorted(Problem.REPORT_ORDER).toList();
    this.locator = locator;
  }

  /** Returns a record that was never text. */
  public static Entry of(long number, Inspection inspection) {
    return readable(number, Optional.empty(), inspection, List.of(), Locator.NONE);
  }

  /**
   * Returns a record that could be read.
   *
   * @param number its number in the data set, from 1
   * @param position where it starts
   * @param inspection its value
   * @param problems what reading found, none of them an ERROR
   * @param locator finds places in its text
   */
  public static Entry readable(
      long number,
      Optional<Position> position,
      Inspection inspection,
      List<Problem> problems,
      Locator locator) {
    return new Entry(
        number, position, Optional.of(inspection.id()), Optional.of(inspection), problems, locator);
  }

  /**
   * Returns a record that could not be read.
   *
   * @param number its number in the data set, from 1
   * @param position where it starts
   * @param id its id, if that much could be read
   * @param problems what reading found
   * @param locator finds places in its text
   */
  public static Entry unreadable(
      long number,
      Optional<Position> position,
      Optional<String> id,
      List<Problem> problems,
      Locator locator) {
    return new Entry(number, position, id, Optional.empty(), problems, locator);
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
   * Returns the place of a value of this record, or of the nearest value around it when there is
   * none. Answers only while the entry is the current one of its data set, and no longer once a
   * hostile record has cost too much looking for: no place is ever guessed.
   *
   * @param pointer a JSON Pointer within the record
   */
  public Optional<Position> locate(String pointer) {
    return locator.locate(pointer);
  }

  /**
   * Returns the header of the column that a value of this record was read from, in a table. Answers
   * as {@link #locate} does.
   *
   * @param pointer a JSON Pointer within the record
   */
  public Optional<String> columnName(String pointer) {
    return locator.columnName(pointer);
  }

  /**
   * Returns a problem of this record with the number of the record, the place and the column.
   * Answers as {@link #locate} does.
   *
   * @param problem what was found in the inspection
   */
  public Problem place(Problem problem) {
    return problem
        .withRecord(number)
        .withPosition(locate(problem.pointer()))
        .withColumnName(columnName(problem.pointer()));
  }

  /** Returns the number and the id, or the problems, for people. */
  @Override
  public String toString() {
    return "Entry " + number + id.map(known -> " " + known).orElse("") + " " + problems;
  }
}
