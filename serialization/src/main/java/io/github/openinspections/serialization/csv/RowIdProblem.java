package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The problem of a row that gives no id: which columns make it, and what they hold. */
final class RowIdProblem {
  private static final int LENGTH = 40;

  private RowIdProblem() {}

  /**
   * Returns the problem of a row, or of an inspection in it.
   *
   * @param inspections how many inspections the row describes; the others may have an id
   */
  static Problem of(Row row, int inspections, String subject) {
    List<RowId> ways = row.part().ids();
    Map<String, String> arguments =
        inspections == 1
            ? arguments(row, Phrase.of("row"))
            : arguments(row, Phrase.of("one-of").with("inspections", "" + inspections));
    arguments.putAll(Phrase.of("").with("cells", cells(row, ways)).values());
    Optional<Header.Field> first =
        columns(ways).stream()
            .filter(column -> row.cell(column).flatMap(RowId::part).isEmpty())
            .findFirst()
            .flatMap(row::field);
    return ReadingRule.NO_ID
        .problem(arguments, subject)
        .position(Position.of(row.line(), first.map(Header.Field::number).orElse(1)))
        .columnName(first.map(Header.Field::header))
        .build();
  }

  /** Which cell belongs to which column is a guess below a header that lacks one. */
  static Problem belowUnusable(Row row, long header, String subject) {
    Map<String, String> arguments = arguments(row, Phrase.of("row"));
    arguments.putAll(Phrase.of("below-header").with("header", "" + header).in("cells"));
    return ReadingRule.NO_ID
        .problem(arguments, subject)
        .position(Position.of(row.line(), 1))
        .build();
  }

  /** The cells are not quoted: without a header, nobody knows which of them are personal. */
  static Problem aboveHeader(Row row, String subject) {
    Map<String, String> arguments = arguments(row, Phrase.of("row"));
    arguments.putAll(
        Phrase.of("above-header").with("header", "" + row.header().line()).in("cells"));
    return ReadingRule.NO_ID
        .problem(arguments, subject)
        .position(Position.of(row.line(), 1))
        .build();
  }

  private static Map<String, String> arguments(Row row, Phrase what) {
    List<Phrase> ways =
        row.part().ids().stream()
            .map(way -> Phrase.of("made").with("parts", named(row, way)))
            .distinct()
            .toList();
    Map<String, String> arguments = what.in("what");
    arguments.putAll(Phrase.of("").with("ways", ways).values());
    return arguments;
  }

  private static List<String> columns(List<RowId> ways) {
    return ways.stream().flatMap(way -> way.columns().stream()).distinct().toList();
  }

  /** Returns the columns of a way to make an id. */
  static List<Phrase> named(Row row, RowId way) {
    return way.columns().stream()
        .map(column -> Phrase.of("column").with("name", name(row, column)))
        .toList();
  }

  private static String name(Row row, String column) {
    return row.field(column)
        .map(field -> PlainText.of(field.header(), LENGTH))
        .orElse(PlainText.of(column, LENGTH));
  }

  private static List<Phrase> cells(Row row, List<RowId> ways) {
    return columns(ways).stream()
        .map(column -> said(row, column).with("column", name(row, column)))
        .toList();
  }

  private static Phrase said(Row row, String column) {
    if (row.field(column).isEmpty()) {
      return Phrase.of("not-in-table");
    }
    Optional<Cell> cell = row.cell(column);
    if (cell.isEmpty()) {
      return Phrase.of(row.isLeftOut(column) ? "left-out" : "empty");
    }
    String used = cell.flatMap(RowId::part).isPresent() ? "used" : fault(cell.get());
    return Phrase.of(used).with("text", PlainText.of(cell.get().raw(), LENGTH));
  }

  private static String fault(Cell cell) {
    Optional<String> said =
        cell.text().filter(text -> !IdentifierText.isNothing(text) && !IdentifierText.isZero(text));
    if (said.isEmpty()) {
      return "no-value";
    }
    if (BindingRole.isDate(cell.binding())) {
      return CellDate.isUnread(cell) ? "no-date" : "no-value";
    }
    return BindingRole.isAddress(cell.binding()) ? "no-address" : "no-identifier";
  }
}
