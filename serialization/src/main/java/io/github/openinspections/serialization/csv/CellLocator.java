package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.dataset.TableRow;
import io.github.openinspections.core.problem.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the cell of a value by reading its rows again: rows without problems cost nothing. */
final class CellLocator implements Locator {
  private final TableMapping mapping;
  private final String id;
  private final List<Row> rows;
  private @Nullable Trace trace;

  CellLocator(TableMapping mapping, String id, List<Row> rows) {
    this.mapping = mapping;
    this.id = id;
    this.rows = rows;
  }

  @Override
  public Optional<Position> locate(String pointer) {
    return Optional.of(
        cell(pointer)
            .map(cell -> Position.of(cell.line(), cell.field().number()))
            .orElse(Position.of(rows.get(0).line(), 1)));
  }

  @Override
  public Optional<String> columnName(String pointer) {
    return cell(pointer).map(Cell::header);
  }

  @Override
  public List<TableRow> rows() {
    return rows.stream().map(Row::shown).toList();
  }

  private Optional<Cell> cell(String pointer) {
    if (trace == null) {
      trace = Trace.keeping();
      InspectionDraft draft = new InspectionDraft(mapping, trace);
      List<Row> again = rows.stream().map(Row::afresh).toList();
      again.forEach(row -> row.fill(draft));
      draft.inspection(id, again);
    }
    return trace.cell(pointer);
  }
}
