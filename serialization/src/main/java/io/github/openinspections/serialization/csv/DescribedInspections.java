package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which inspections the rows of a table describe, as its mapping says. Immutable. */
final class DescribedInspections {
  private final String mapping;
  private final RowPart usual;
  private final List<RowPart> each;
  private final List<String> beginnings;
  private final boolean byCode;
  private final Function<Set<String>, Function<Row, List<RowPart>>> parts;

  /** Whether a column can make any of the inspections a follow-up. */
  private final boolean followsUp;

  /** The columns with dates of the inspection itself. */
  private final List<String> dates;

  /**
   * Makes them.
   *
   * @param mapping the name of the mapping
   * @param columns its columns
   * @param ids the ways to make the id of the only inspection of a row
   * @param each the inspections that each row describes, if it describes several
   * @param byColumns Java code that says what the rows of a table with these columns describe
   */
  DescribedInspections(
      String mapping,
      List<Column> columns,
      List<RowId> ids,
      List<RowPart> each,
      Optional<Function<Set<String>, Function<Row, List<RowPart>>>> byColumns) {
    this.mapping = mapping;
    this.usual = RowPart.of(ids);
    this.each = List.copyOf(each);
    this.byCode = byColumns.isPresent();
    this.parts = byColumns.orElseGet(() -> always(partsOf(all())));
    this.beginnings = PartBeginnings.ofEach(this.each);
    this.followsUp = columns.stream().map(Column::binding).anyMatch(FollowUpColumns::canMakeOne);
    this.dates =
        columns.stream()
            .filter(column -> BindingRole.isInspectionDate(column.binding()))
            .map(Column::name)
            .toList();
  }

  /** Returns code that says the same whatever columns a table has. */
  static Function<Set<String>, Function<Row, List<RowPart>>> always(
      Function<Row, List<RowPart>> ofRow) {
    return columns -> ofRow;
  }

  private static Function<Row, List<RowPart>> partsOf(List<RowPart> all) {
    List<RowPart> apart = all.stream().map(part -> part.besides(all)).toList();
    List<RowPart> together = PartBeginnings.apart(apart);
    boolean same = together.equals(apart);
    return row -> {
      List<RowPart> found = new ArrayList<>(apart.size());
      for (RowPart part : apart) {
        if (part.isIn(row)) {
          found.add(part);
        }
      }
      return found.size() < 2 || same
          ? found
          : found.size() == apart.size() ? together : PartBeginnings.apart(found);
    };
  }

  /** Returns what headers begin with that are about one of several inspections. */
  List<String> beginnings() {
    return beginnings;
  }

  /** Returns the inspections that a row can describe; empty if only Java code knows. */
  List<RowPart> all() {
    return each.isEmpty() && !usual.ids().isEmpty() ? List.of(usual) : each;
  }

  /** Returns the inspections that each row describes; empty if it describes one, or code says. */
  List<RowPart> each() {
    return each;
  }

  /** Returns the only inspection of a row; without an id if the mapping describes another way. */
  RowPart usual() {
    return usual;
  }

  /** Whether Java code says which inspections a row describes. */
  boolean isByCode() {
    return byCode;
  }

  /** Returns what says which inspections a row of a table with these columns describes. */
  Function<Row, List<RowPart>> ofTable(Set<String> columns) {
    return Optional.ofNullable(parts.apply(columns))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The partsOfTable() of the mapping " + mapping + " gives null"));
  }

  /** Returns what a row says about each of the inspections that it describes. */
  List<Row> of(Row row) {
    List<RowPart> described =
        Optional.ofNullable(row.header().parts().apply(row))
            .orElseThrow(() -> wrong("null instead of a list", row));
    boolean anyOriginal = false;
    for (RowPart part : described) {
      if (part.ids().isEmpty()) {
        throw wrong("an inspection without a way to make its id", row);
      }
      anyOriginal |= !part.isFollowUp();
    }
    if (described.size() == 1 && described.get(0).equals(row.part()) && row.refusals().isEmpty()) {
      return List.of(row); // what was made of its cells is what the inspection is made of
    }
    List<Row> apart = new ArrayList<>(described.size());
    for (RowPart part : described) {
      apart.add(row.about(part, !followsUp && anyOriginal && part.isFollowUp()));
    }
    return apart;
  }

  private IllegalStateException wrong(String given, Row row) {
    return new IllegalStateException(
        "The parts() of the mapping " + mapping + " give " + given + " for " + row);
  }

  /** Returns why a row describes no inspection, for people. */
  Phrase whyNone(Row row) {
    if (!each.isEmpty()) {
      return Phrase.of("columns-empty");
    }
    boolean dated = dates.stream().anyMatch(column -> row.date(column).isPresent());
    return dated ? Phrase.of("mapping-finds-none").with("mapping", mapping) : Phrase.of("no-date");
  }
}
