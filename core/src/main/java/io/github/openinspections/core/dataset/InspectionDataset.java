package io.github.openinspections.core.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import java.io.Closeable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A data set: the entries in their order, where they came from, and whether they were read to the
 * end.
 *
 * <p>Bad data never throws. A data set that streams can be iterated once and is not thread-safe;
 * what it says of itself and of its end is final when the iteration has ended. Losing the file
 * while reading is an {@link java.io.UncheckedIOException}.
 */
public interface InspectionDataset extends Iterable<Entry>, Closeable {
  /** Returns the name of where it came from, such as a file's name without its folder. */
  Optional<String> source();

  /** Returns what the data set says of itself. */
  default DatasetDescription description() {
    return DatasetDescription.NONE;
  }

  /**
   * Returns the problems of the file as a whole, found so far. What would grow with the file, such
   * as rows that hold no inspection, is listed up to a number; {@link #unlisted} counts the rest.
   */
  default List<Problem> problems() {
    return List.of();
  }

  /** Returns how many problems of the file each rule found beyond those that are listed. */
  default Map<String, Long> unlisted() {
    return Map.of();
  }

  /** Returns where and why reading stopped, if it did before the end. */
  default Optional<Stop> stopped() {
    return Optional.empty();
  }

  /**
   * Returns where reading has got to: the line, the column and the offset of what comes next, as
   * far as they are known. Where a data set is a segment of another, the next one begins there.
   */
  default Optional<Position> position() {
    return Optional.empty();
  }

  /** Whether nothing kept it from being read to its end so far. */
  default boolean complete() {
    return stopped().isEmpty();
  }

  /** Returns the rules that reading itself checks. */
  default List<RuleInfo> readingRules() {
    return List.of();
  }

  /** Returns a data set of inspections that are in memory. It can be iterated again and again. */
  static InspectionDataset of(Collection<Inspection> inspections) {
    return new MemoryDataset(List.copyOf(inspections));
  }
}
