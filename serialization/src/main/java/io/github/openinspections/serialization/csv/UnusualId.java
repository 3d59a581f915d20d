package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says that the id of a row differs from what it would be if a cell could be read: another table
 * has the same inspection under another id. A cell that is empty or says nothing is no such cell.
 */
final class UnusualId {
  private static final Phrase WITHOUT = Phrase.of("id-without-cell");
  private static final Phrase ROUNDED = Phrase.of("rounded-in-id");

  private UnusualId() {}

  /** Returns the problem of a row, if a cell has changed the way in which its id is made. */
  static Optional<Problem> of(Row row, RowId made) {
    List<RowId> ways = row.part().ids();
    for (RowId way : ways.subList(0, ways.indexOf(made))) {
      Optional<Cell> lost = lost(row, way.columns());
      if (lost.isPresent()) {
        Phrase instead = Phrase.of("id-instead").with("parts", RowIdProblem.named(row, made));
        return lost.map(cell -> problem(cell, instead));
      }
    }
    Optional<Cell> rounded = rounded(row, made);
    return rounded.isPresent()
        ? rounded.map(cell -> problem(cell, ROUNDED))
        : lost(row, made.also()).map(cell -> problem(cell, WITHOUT));
  }

  private static Optional<Cell> lost(Row row, List<String> columns) {
    for (String column : columns) {
      Optional<Cell> cell = row.cell(column).filter(UnusualId::isLost);
      if (cell.isPresent()) {
        return cell;
      }
    }
    return Optional.empty();
  }

  /** Whether a cell has something that identifies, and it cannot be used. */
  private static boolean isLost(Cell cell) {
    if (cell.isUnreadable() || cell.isRounded()) {
      return true;
    }
    boolean says =
        cell.text()
            .filter(text -> !IdentifierText.isNothing(text) && !IdentifierText.isZero(text))
            .isPresent();
    return says && !cell.isUnknownDate() && RowId.part(cell).isEmpty();
  }

  private static Optional<Cell> rounded(Row row, RowId made) {
    for (String column : made.columns()) {
      Optional<Cell> cell = row.cell(column).filter(Cell::isRounded);
      if (cell.isPresent()) {
        return cell;
      }
    }
    return Optional.empty();
  }

  private static Problem problem(Cell cell, Phrase detail) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", cell.header());
    arguments.put("value", cell.raw());
    arguments.putAll(detail.detail());
    return ReadingRule.UNUSUAL_ID
        .problem(arguments, "the table")
        .position(Position.of(cell.line(), cell.field().number()))
        .columnName(cell.header())
        .build();
  }
}
