package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Holds rows by the id of their inspection until all of them are there. Not thread-safe. */
final class RowGroups {
  /** Rows that are grouped have few characters each; those of a hostile table do not. */
  private static final long MOST_CHARACTERS = 16 << 20;

  private final int most;
  private final Map<String, List<Row>> groups = new LinkedHashMap<>();
  private int held;
  private long characters;

  /**
   * Makes an empty buffer.
   *
   * @param most how many rows it holds
   */
  RowGroups(int most) {
    this.most = most;
  }

  /** Returns how many rows are held. */
  int held() {
    return held;
  }

  /** Whether there is room for another row. */
  boolean hasRoom() {
    return held < most && characters < MOST_CHARACTERS;
  }

  /** Adds a row, and returns whether its inspection has an earlier one. */
  boolean add(String id, Row row) {
    List<Row> group = groups.computeIfAbsent(id, first -> new ArrayList<>());
    group.add(row);
    held++;
    row.cells().forEach(cell -> characters += cell.length() + 1L);
    return group.size() > 1;
  }

  /** Gives the rows of each inspection, and forgets them. */
  void giveOut(BiConsumer<String, List<Row>> to) {
    groups.forEach(to);
    groups.clear();
    held = 0;
    characters = 0;
  }
}
