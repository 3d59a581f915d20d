package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectTable;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Builds a position, which reports write without an object around it. */
class PositionDraft {
  private long line;
  private long column;
  private OptionalLong offset = OptionalLong.empty();

  /** Adds the three attributes of a position to a table. */
  static <T, B extends PositionDraft> ObjectTable<T, B> in(
      ObjectTable<T, B> table, Function<T, Optional<Position>> get) {
    return table
        .optional(
            "line",
            LongCodec.NUMBER,
            value -> get.apply(value).map(Position::line),
            (place, line) -> place.line(line))
        .optional(
            "column",
            LongCodec.NUMBER,
            value -> get.apply(value).map(Position::column),
            (place, column) -> place.column(column))
        .optional(
            "offset",
            LongCodec.COUNT,
            value -> get.apply(value).flatMap(place -> boxed(place.offset())),
            (place, offset) -> place.offset(offset))
        .with("line", "column")
        .with("column", "line")
        .with("offset", "line", "column");
  }

  static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  final void line(long value) {
    line = value;
  }

  final void column(long value) {
    column = value;
  }

  final void offset(long value) {
    offset = OptionalLong.of(value);
  }

  /** Returns the position, if there is one. */
  Optional<Position> position() {
    return line == 0
        ? Optional.empty()
        : Optional.of(Position.builder().line(line).column(column).offset(offset).build());
  }
}
