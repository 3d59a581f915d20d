package io.github.openinspections.serialization.tables;

import java.util.Optional;

/** The table of what the others cannot hold, so that nothing is lost without a word. */
final class LeftOutTable {
  static final FlatTable<NumberedRow<String>, Row> LEFT_OUT =
      RowKeys.<String, Row>start(
              "left-out.csv",
              "Left out",
              "One row for each attribute of an inspection that the other tables cannot hold.")
          .required(
              new ColumnLabel(
                  "attribute",
                  "Attribute",
                  "",
                  "The JSON Pointer (RFC 6901) of the attribute in the inspection's JSON."),
              CellType.TEXT,
              NumberedRow::value,
              (row, attribute) -> {})
          .build(Row::new, RowKeys.RECORD, RowKeys.NUMBER);

  private LeftOutTable() {}

  /** A row; nothing is read of it. */
  static final class Row extends FlatRow {
    @Override
    Optional<String> lacks() {
      return Optional.empty();
    }

    @Override
    Optional<FlatGrade.Half> halfGrade() {
      return Optional.empty();
    }
  }
}
