package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What inspections share: the document of a report, and the name of an area code. */
final class Sharing {
  private final FirstRows documents = new FirstRows();
  private final int[] firstOf;
  private final Map<AreaCode, String> names = new HashMap<>();

  /** Prepares for so many rows. */
  Sharing(int rows) {
    firstOf = new int[rows];
    Arrays.fill(firstOf, FirstRows.NONE);
  }

  /** Adds a current record; records must be added in order. */
  void add(IndexedRecord record) {
    if (record.links().document() != 0) {
      firstOf[record.row()] = documents.putIfAbsent(record.links().document(), record.row());
    }
    record.links().areas().forEach(this::add);
  }

  private void add(AreaName area) {
    if (area.code().isPresent() && area.name().isPresent()) {
      names.putIfAbsent(area.code().get(), area.name().get());
    }
  }

  /** Returns the first row with the document of a record, if it is current and has one. */
  int firstWithDocumentOf(IndexedRecord record) {
    return firstOf[record.row()];
  }

  /** Returns the first name that the data set gives a code. */
  Optional<String> firstName(AreaCode code) {
    return Optional.ofNullable(names.get(code));
  }
}
