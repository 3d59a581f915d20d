package io.github.openinspections.serialization.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values that an inspection has once, by JSON Pointer; the first counts. */
final class Singles {
  private record Single(Cell cell, Object value) {}

  private final Map<String, Single> values = new HashMap<>();
  private final Trace trace;

  Singles(Trace trace) {
    this.trace = trace;
  }

  void put(String pointer, Cell cell, Object value) {
    Single known = values.putIfAbsent(pointer, new Single(cell, value));
    trace.put(pointer, cell);
    if (known != null && !known.value().equals(value)) {
      cell.refuse("the value that line " + known.cell().line() + " gives for the same inspection");
    }
  }

  <T> Optional<T> get(String pointer, Class<T> type) {
    return Optional.ofNullable(values.get(pointer)).map(single -> type.cast(single.value()));
  }

  Optional<Cell> cell(String pointer) {
    return Optional.ofNullable(values.get(pointer)).map(Single::cell);
  }
}
