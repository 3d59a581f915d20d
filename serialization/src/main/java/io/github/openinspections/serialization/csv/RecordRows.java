package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.csv.DateWindow.Held;
import java.util.ArrayList;
import java.util.List;

/** Finds, before any row is read, those that are records: only they show how dates are written. */
final class RecordRows {
  private final TableMapping mapping;
  private Header header;
  private HeaderAgain again;
  private NoteRows notes;

  RecordRows(TableMapping mapping, Header header, HeaderAgain again, NoteRows notes) {
    this.mapping = mapping;
    this.header = header;
    this.again = again;
    this.notes = notes;
  }

  /** Returns the rows that are records, each below the header that holds for it. */
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
    boolean canBeHeader = again.canBe(cells);
    if (canBeHeader && again.isSame(cells)) {
      return;
    }
    if (canBeHeader && again.isOther(cells)) {
      header = header.followedBy(mapping, held.line(), cells);
      again = new HeaderAgain(mapping, header);
      notes = new NoteRows(header, new RowEvidence(mapping, header));
      return;
    }
    Row row = new Row(header, held.line(), cells, mapping.usualPart());
    if (notes.kind(row).isEmpty() && !header.isOfOtherWidth(cells)) {
      records.add(row);
    }
  }
}
