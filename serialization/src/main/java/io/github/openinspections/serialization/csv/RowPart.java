package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An inspection that a row describes: the columns that make its id, and the columns that are about
 * it or about another. Most rows describe one; a row about a priority area may describe the
 * original and each of its reviews. Immutable and thread-safe.
 *
 * @param ids the ways to make its id, in order of preference: the first whose columns all have a
 *     value, preferably without a number that a spreadsheet has rounded
 * @param without the columns that are about another inspection
 * @param about the columns that are about this inspection alone
 * @param type its type where no column gives it; if empty, that of the mapping
 * @param original how the id of the inspection that it follows up is made
 * @param ordinal its place among the follow-ups
 * @param remarks what users should know about how it was made of the row; each is reported once for
 *     a file, with the number of records
 * @param inspectors who inspected; if empty, those whom the mapping names
 * @param stated how many priority areas of a kind there are, where no column of numbers says it
 */
public record RowPart(
    List<RowId> ids,
    Set<String> without,
    List<String> about,
    Optional<InspectionType> type,
    Optional<RowId> original,
    OptionalInt ordinal,
    List<String> remarks,
    List<Participant> inspectors,
    List<StatedCount> stated) {
  /** Copies the lists. */
  public RowPart {
    ids = List.copyOf(ids);
    without = Set.copyOf(without);
    about = List.copyOf(about);
    remarks = List.copyOf(remarks);
    inspectors = List.copyOf(inspectors);
    stated = List.copyOf(stated);
  }

  /** Returns an inspection that all columns are about. */
  public static RowPart of(RowId id) {
    return of(List.of(id));
  }

  static RowPart of(List<RowId> ids) {
    return new RowPart(
        ids,
        Set.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns the same with another way to make the id, for rows where the earlier ones fail. */
  public RowPart orId(RowId other) {
    List<RowId> more = new ArrayList<>(ids);
    more.add(other);
    return new RowPart(more, without, about, type, original, ordinal, remarks, inspectors, stated);
  }

  /** Returns the same without some columns. */
  public RowPart without(String... columns) {
    return new RowPart(
        ids, Set.of(columns), about, type, original, ordinal, remarks, inspectors, stated);
  }

  /**
   * Returns the same with the columns that are about this inspection alone. A column that the
   * mapping does not know is about it too if its header begins as all of these do, to a colon.
   */
  public RowPart about(String... columns) {
    return new RowPart(
        ids, without, List.of(columns), type, original, ordinal, remarks, inspectors, stated);
  }

  /** Returns the same with a type for rows where no column gives it. */
  public RowPart type(InspectionType usual) {
    return new RowPart(
        ids, without, about, Optional.of(usual), original, ordinal, remarks, inspectors, stated);
  }

  /**
   * Returns the same as a follow-up.
   *
   * @param of how the id of the original is made of the row
   * @param number 1 for the first follow-up, 2 for the second
   */
  public RowPart followingUp(RowId of, int number) {
    return new RowPart(
        ids,
        without,
        about,
        type,
        Optional.of(of),
        OptionalInt.of(number),
        remarks,
        inspectors,
        stated);
  }

  /**
   * Returns the same with something that users should know about it.
   *
   * @param sentence it follows the number of records: "2 records: …"; or the name of a text of this
   *     library
   */
  public RowPart remark(String sentence) {
    List<String> more = new ArrayList<>(remarks);
    more.add(sentence);
    return new RowPart(ids, without, about, type, original, ordinal, more, inspectors, stated);
  }

  /**
   * Returns the same with another body than the mapping names, such as the one that inspected
   * before it.
   */
  public RowPart inspectedBy(String printedName, BodyCode body) {
    Participant inspector = Participant.builder().name(printedName).body(body).build();
    return new RowPart(
        ids, without, about, type, original, ordinal, remarks, List.of(inspector), stated);
  }

  /** Returns the same with how many priority areas there are, as 0 where the row says "none". */
  public RowPart stating(StatedCount count) {
    List<StatedCount> more = new ArrayList<>(stated);
    more.add(count);
    return new RowPart(ids, without, about, type, original, ordinal, remarks, inspectors, more);
  }

  /** Returns who inspected. */
  List<Participant> inspectors(TableMapping mapping) {
    return inspectors.isEmpty() ? mapping.facts().participants() : inspectors;
  }

  /** Returns the same without the columns that the others are about; this one if there are none. */
  RowPart besides(List<RowPart> all) {
    Set<String> others = new LinkedHashSet<>(without);
    all.forEach(part -> others.addAll(part.about()));
    about.forEach(others::remove);
    return others.equals(without)
        ? this
        : new RowPart(ids, others, about, type, original, ordinal, remarks, inspectors, stated);
  }

  /** Whether this is a follow-up, whatever the columns say. */
  boolean isFollowUp() {
    return original.isPresent() || ordinal.isPresent();
  }

  /** Returns the type of the inspection of some rows where no column gives it, if parts do. */
  static Optional<InspectionType> type(List<Row> rows) {
    for (Row row : rows) {
      if (row.part().type().isPresent()) {
        return row.part().type();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a row says something about this inspection; a row is about one without own columns. A
   * word such as [z] says that there is nothing.
   */
  boolean isIn(Row row) {
    for (String column : about) {
      Optional<Cell> cell = row.cell(column);
      if (cell.isPresent() && (cell.get().text().isPresent() || cell.get().hidesValue())) {
        return true;
      }
    }
    return about.isEmpty();
  }

  /** Whether the id of a row is made without a number that a spreadsheet has rounded. */
  boolean isExact(Row row) {
    return ids.stream().anyMatch(id -> id.exact(row).isPresent());
  }

  /**
   * The id of a row.
   *
   * @param way how it was made
   */
  record Made(RowId way, String id) {}

  /** Returns the id of a row, made in the first way that gives one. */
  Optional<Made> id(Row row) {
    for (RowId way : ids) {
      Optional<String> exact = way.exact(row);
      if (exact.isPresent()) {
        return exact.map(id -> new Made(way, id));
      }
    }
    return ids.stream()
        .flatMap(way -> way.of(row).map(id -> new Made(way, id)).stream())
        .findFirst();
  }
}
