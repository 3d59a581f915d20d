package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.spreadsheet.Merged;
import io.github.openinspections.serialization.spreadsheet.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cells of rows that are merged over columns: whether their text is meant for each of the columns,
 * nobody can say. A text that is alone in its row is a note. Not thread-safe.
 */
final class MergedColumns {
  private long count;
  private @Nullable Merged first;

  /** Looks at a row of a table of some columns. */
  void look(SheetRow row, int width) {
    List<String> cells = row.cells();
    int from = 0;
    int to = cells.size() - 1;
    while (from <= to && cells.get(from).isBlank()) {
      from++;
    }
    while (to >= from && cells.get(to).isBlank()) {
      to--;
    }
    for (Merged merged : row.merged()) {
      int end = merged.column() + merged.columns();
      boolean alone = from >= merged.column() && to < end;
      boolean wide = merged.columns() > 1 && merged.column() + 1 < width;
      if (wide && !alone && merged.column() <= to && !cells.get(merged.column()).isBlank()) {
        count++;
        first = first == null ? merged : first;
      }
    }
  }

  /** Returns what is to be said, if there are any. */
  Optional<Problem> problem() {
    if (first == null) {
      return Optional.empty();
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("cells", first.range());
    arguments.put("count", "" + count);
    return Optional.of(
        ReadingRule.MERGED
            .problem(arguments, "the table")
            .position(Position.of(first.row(), first.column() + 1))
            .build());
  }
}
