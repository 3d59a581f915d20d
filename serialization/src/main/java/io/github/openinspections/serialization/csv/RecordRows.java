package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.csv.DateWindow.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, before any row is read, those that are records: only they show how dates are written. One
 * of another width is refused later, but its dates are written as the others are.
 */
final class RecordRows {
  private Section section;

  /** Whether rows belong to another table. */
  private boolean other;

  RecordRows(Section section, boolean other) {
    this.section = section;
    this.other = other;
  }

  /** Returns the rows that are records of any width, each below the header that holds for it. */
  List<Row> of(List<Held> rows) {
    List<Row> records = new ArrayList<>();
    for (Held row : rows) {
      if (row.damage().isEmpty()) {
        add(row, records);
      }
    }
    return records;
  }

  private void add(Held held, List<Row> records) {
    List<String> cells = held.cells();
    if (section.repeated().canBe(cells) && isHeader(held)) {
      return;
    }
    Row row = section.row(held.line(), cells, held.dates());
    if (!other && section.notes().kind(row).isEmpty()) {
      records.add(row);
    }
  }

  private boolean isHeader(Held held) {
    if (section.repeated().isSame(held.cells())) {
      other = false;
      return true;
    }
    Optional<TableMapping> table = section.repeated().other(held.cells());
    if (table.isEmpty()) {
      return false;
    }
    other = !section.repeated().isOfThis(table.get());
    if (!other) {
      section = section.followedBy(held.line(), held.cells());
    }
    return true;
  }
}
