package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.mapping.IdText;

/** The ids of rows as files write them. */
final class RowIds {
  private RowIds() {}

  static RowId of(IdText text) {
    return new RowId(text.beginning(), text.columns(), text.also());
  }

  static IdText written(RowId id) {
    return new IdText(id.beginning(), id.columns(), id.also());
  }
}
