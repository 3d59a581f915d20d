package io.github.openinspections.serialization.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

  /**
   * Returns the cell of a value, else of the nearest value around it, else of the first inside it.
   * A list whose members are from several columns has no cell: that of the first would be blamed
   * for one that is missing.
   */
  Optional<Cell> cell(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      Cell cell = cells.get(at);
      if (cell != null) {
        return Optional.of(cell);
      }
    }
    return pointer.isEmpty() ? Optional.empty() : cellInside(pointer + "/");
  }

  private Optional<Cell> cellInside(String prefix) {
    Map<String, Cell> inside = new TreeMap<>();
    cells.forEach(
        (pointer, cell) -> {
          if (pointer.startsWith(prefix)) {
            inside.put(pointer, cell);
          }
        });
    Set<Integer> columns = new HashSet<>();
    Set<String> members = new HashSet<>();
    inside.forEach(
        (pointer, cell) -> {
          String member = member(pointer, prefix);
          if (isIndex(member) && members.add(member)) {
            columns.add(cell.field().number());
          }
        });
    return columns.size() > 1 ? Optional.empty() : inside.values().stream().findFirst();
  }

  private static String member(String pointer, String prefix) {
    int end = pointer.indexOf('/', prefix.length());
    return pointer.substring(prefix.length(), end < 0 ? pointer.length() : end);
  }

  private static boolean isIndex(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
