package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A position in a file: line and column from 1, columns counted in code points, and the offset in
 * bytes from 0. In a table there is no offset, the line is the first physical line of the row, and
 * the column is the number of the cell. Offsets in a compressed file count decompressed bytes.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Position extends WithPosition, Serializable permits ImmutablePosition {
  /** The line, from 1. */
  long line();

  /** The column in code points, from 1. */
  long column();

  /** The offset in bytes, from 0. */
  OptionalLong offset();

  /** Returns the name of the cell in a spreadsheet, such as {@code C7} for line 7, column 3. */
  default String cell() {
    StringBuilder letters = new StringBuilder();
    for (long left = column(); left > 0; left = (left - 1) / 26) {
      letters.append((char) ('A' + (left - 1) % 26));
    }
    return letters.reverse().append(line()).toString();
  }

  /** Returns a position without an offset. */
  static Position of(long line, long column) {
    return builder().line(line).column(column).build();
  }

  /** Returns a position. */
  static Position of(long line, long column, long offset) {
    return builder().line(line).column(column).offset(offset).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Position position) {
    return OneLine.of("Position")
        .with("line", position.line())
        .with("column", position.column())
        .with("offset", position.offset())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Position} values; not thread-safe. */
  final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}
