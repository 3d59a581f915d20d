package io.github.openinspections.serialization.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which cell a value of the inspection came from, by JSON Pointer; kept only on demand. */
final class Trace {
  static final Trace NONE = new Trace(false);

  private final boolean kept;
  private final Map<String, Cell> cells = new HashMap<>();

  private Trace(boolean kept) {
    this.kept = kept;
  }

  static Trace keeping() {
    return new Trace(true);
  }

  void put(String pointer, Cell cell) {
    if (kept) {
      cells.putIfAbsent(pointer, cell);
    }
  }

  /** Returns the cell of a value, else of the nearest value around it, else inside it. */
  Optional<Cell> cell(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      Cell cell = cells.get(at);
      if (cell != null) {
        return Optional.of(cell);
      }
    }
    return cells.entrySet().stream()
        .filter(entry -> !pointer.isEmpty() && entry.getKey().startsWith(pointer + "/"))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }
}
