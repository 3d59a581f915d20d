package io.github.openinspections.serialization.tables;

import java.util.OptionalLong;

/** The first columns of every table but that of inspections: which row it is, and of which. */
final class RowKeys {
  static final String RECORD = "record";
  static final String INSPECTION = "inspection";
  static final String NUMBER = "number";

  private RowKeys() {}

  /** Starts a table whose rows belong to those of the table of inspections. */
  static <V, D extends FlatRow> FlatTable.Builder<NumberedRow<V>, D> start(
      String file, String title, String description) {
    return new FlatTable.Builder<NumberedRow<V>, D>(file, title, description)
        .required(
            new ColumnLabel(RECORD, "Record", "", "The number of the inspection: its record."),
            CellType.NUMBER,
            NumberedRow::record,
            (row, number) -> row.record = number)
        .required(
            new ColumnLabel(INSPECTION, "Inspection", "", "The id of the inspection, to read."),
            CellType.IDENTIFIER,
            NumberedRow::inspection,
            (row, id) -> row.inspectionId = id)
        .required(
            new ColumnLabel(
                NUMBER, "Number", "", "The number of the row in the inspection, from 1."),
            CellType.INTEGER,
            NumberedRow::number,
            (row, number) -> row.number = OptionalLong.of(number));
  }
}
