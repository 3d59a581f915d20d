package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.json.binding.InspectionBinding;
import java.util.ArrayList;
import java.util.List;

/** The rows of one inspection in each table. */
final class InspectionRows {
  private final Inspection whole;
  private final long record;
  private final List<String> inspection;
  private final List<List<String>> judgements;
  private final List<List<String>> areas;

  InspectionRows(long record, Inspection whole) {
    this.whole = whole;
    this.record = record;
    inspection = InspectionTable.INSPECTIONS.cells(new NumberedRow<>(record, whole.id(), 1, whole));
    judgements = rows(whole.judgements(), JudgementTable.JUDGEMENTS);
    areas = rows(AreaWithProgress.of(whole), PriorityAreaTable.PRIORITY_AREAS);
  }

  private <V> List<List<String>> rows(List<V> values, FlatTable<NumberedRow<V>, ?> table) {
    List<List<String>> rows = new ArrayList<>(values.size());
    for (V value : values) {
      rows.add(table.cells(new NumberedRow<>(record, whole.id(), rows.size() + 1, value)));
    }
    return rows;
  }

  List<String> inspection() {
    return inspection;
  }

  List<List<String>> judgements() {
    return judgements;
  }

  List<List<String>> areas() {
    return areas;
  }

  /** Returns the rows about what the other rows do not say. */
  List<List<String>> leftOut(List<String> attributes) {
    return rows(attributes, LeftOutTable.LEFT_OUT);
  }

  /** Returns the JSON Pointers of what the rows do not say: they are read, and compared. */
  List<String> attributesLeftOut() {
    Inspection read = read();
    return read.equals(whole)
        ? List.of()
        : LeftOutAttributes.of(whole, read, InspectionBinding.INSPECTION);
  }

  private Inspection read() {
    FlatInspection row = read(InspectionTable.INSPECTIONS, inspection);
    judgements.forEach(cells -> row.add(read(JudgementTable.JUDGEMENTS, cells)));
    areas.forEach(cells -> row.add(read(PriorityAreaTable.PRIORITY_AREAS, cells)));
    return row.build();
  }

  private static <D> D read(FlatTable<?, D> table, List<String> cells) {
    return table.read(cells::get, (column, cell) -> {});
  }
}
