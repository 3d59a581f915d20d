package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that an inspection or a part of it has once, by JSON Pointer; the first counts. */
final class Singles {
  private record Single(Cell cell, Object value) {}

  private final Map<String, Single> values = new LinkedHashMap<>();
  private final String whole;
  private final Trace trace;

  /**
   * Starts without values.
   *
   * @param whole what has the values, as the name of a phrase: "inspection"
   */
  Singles(String whole, Trace trace) {
    this.whole = whole;
    this.trace = trace;
  }

  /** The values of something whose place in the inspection is not known yet. */
  static Singles of(String whole) {
    return new Singles(whole, Trace.NONE);
  }

  void put(String pointer, Cell cell, Object value) {
    Single known = values.putIfAbsent(pointer, new Single(cell, value));
    trace.put(pointer, cell);
    if (known != null && !known.value().equals(value)) {
      cell.refuse(other(known.cell(), cell));
    }
  }

  private Phrase other(Cell known, Cell cell) {
    return known.line() == cell.line()
        ? Phrase.of("value-of-column").with("other", known.header())
        : Phrase.of("value-of-line").with("line", "" + known.line()).with("whole", whole);
  }

  void putAll(Singles others) {
    others.values.forEach((pointer, single) -> put(pointer, single.cell(), single.value()));
  }

  /** Says where the values came from, once their place in the inspection is known. */
  void trace(String place, Trace inspection) {
    values.forEach((pointer, single) -> inspection.put(place + pointer, single.cell()));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(values.size());
    values.forEach((pointer, single) -> cells.add(single.cell()));
    return cells;
  }

  <T> Optional<T> get(String pointer, Class<T> type) {
    return Optional.ofNullable(values.get(pointer)).map(single -> type.cast(single.value()));
  }

  Optional<Cell> cell(String pointer) {
    return Optional.ofNullable(values.get(pointer)).map(Single::cell);
  }
}
