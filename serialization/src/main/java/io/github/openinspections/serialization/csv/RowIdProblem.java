package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    String what =
        inspections == 1
            ? "the row is"
            : "of " + inspections + " inspections in the row, this one is";
    Map<String, String> arguments = arguments(row, what, cells(row, ways));
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
    String why = "the header in row " + header + ", above this row, cannot be used";
    return ReadingRule.NO_ID
        .problem(arguments(row, "the row is", why), subject)
        .position(Position.of(row.line(), 1))
        .build();
  }

  private static Map<String, String> arguments(Row row, String what, String cells) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("what", what);
    arguments.put(
        "columns",
        row.part().ids().stream()
            .map(way -> named(row, way))
            .distinct()
            .collect(Collectors.joining(", or ")));
    arguments.put("cells", cells);
    return arguments;
  }

  private static List<String> columns(List<RowId> ways) {
    return ways.stream().flatMap(way -> way.columns().stream()).distinct().toList();
  }

  /** Returns the columns of a way to make an id, for people. */
  static String named(Row row, RowId way) {
    return way.columns().stream()
        .map(column -> name(row, column))
        .collect(Collectors.joining(" with "));
  }

  private static String name(Row row, String column) {
    return row.field(column)
        .map(field -> PlainText.of(field.header(), LENGTH))
        .orElse(PlainText.of(column, LENGTH));
  }

  private static String cells(Row row, List<RowId> ways) {
    return columns(ways).stream()
        .map(column -> name(row, column) + ' ' + said(row, column))
        .collect(Collectors.joining(", "));
  }

  private static String said(Row row, String column) {
    if (row.field(column).isEmpty()) {
      return "is not in this table";
    }
    Optional<Cell> cell = row.cell(column);
    if (cell.isEmpty()) {
      return row.isLeftOut(column) ? "is left out as personal data, or empty" : "is empty";
    }
    String text = '"' + PlainText.of(cell.get().raw(), LENGTH) + '"';
    if (cell.flatMap(RowId::part).isPresent()) {
      return "is " + text;
    }
    return text + ' ' + fault(cell.get());
  }

  private static String fault(Cell cell) {
    Optional<String> said =
        cell.text().filter(text -> !IdentifierText.isNothing(text) && !IdentifierText.isZero(text));
    if (said.isEmpty()) {
      return "gives no value";
    }
    if (BindingRole.isDate(cell.binding())) {
      return CellDate.isUnread(cell) ? "is not a date that is understood" : "gives no value";
    }
    return BindingRole.isAddress(cell.binding())
        ? "is not the web address of a report"
        : "is not an identifier";
  }
}
