package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Stop;
import java.util.OptionalLong;

/**
 * What precedes a segment of a data set, whose own numbers and positions count from its beginning.
 *
 * @param records how many records
 * @param lines how many lines
 * @param bytes how many bytes
 */
public record Base(long records, long lines, long bytes) {
  /** Nothing precedes the first segment. */
  public static final Base NONE = new Base(0, 0, 0);

  long number(long inSegment) {
    return records + inSegment;
  }

  Position position(Position inSegment) {
    OptionalLong offset = inSegment.offset();
    return Position.builder()
        .line(lines + inSegment.line())
        .column(inSegment.column())
        .offset(
            offset.isPresent() ? OptionalLong.of(bytes + offset.getAsLong()) : OptionalLong.empty())
        .build();
  }

  /** Returns a problem of the segment, with its number and position in the whole data set. */
  public Problem problem(Problem inSegment) {
    OptionalLong record = inSegment.record();
    return equals(NONE)
        ? inSegment
        : inSegment
            .withRecord(
                record.isPresent()
                    ? OptionalLong.of(number(record.getAsLong()))
                    : OptionalLong.empty())
            .withPosition(inSegment.position().map(this::position));
  }

  /** Returns where reading the segment stopped, in the whole data set. */
  public Stop stop(Stop inSegment) {
    return Stop.of(inSegment.reason(), inSegment.position().map(this::position));
  }
}
