package io.github.openinspections.core.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import java.io.Closeable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A data set: its entries in order, where they came from, and whether they were read to the end.
 *
 * <p>Bad data never causes an exception. A streaming data set can be iterated once and is not
 * thread-safe; its description, its problems and whether it is complete are final once the
 * iteration has ended. An I/O error while reading is an {@link java.io.UncheckedIOException}. After
 * {@link #close}, which may be called again, such an iteration that has not ended throws an {@link
 * IllegalStateException}, and so does beginning one; what is known about the data set is still
 * returned.
 *
 * <pre>{@code
 * String file =
 *     """
 *     [{"id": "a/2016", "type": "progress-review"},
 *      {"id": "b/2016", "type": "progress-review"}""";
 * try (InspectionDataset dataset =
 *     DatasetReader.json().open(new ByteArrayInputStream(file.getBytes(UTF_8)), "cut.json")) {
 *   for (Entry entry : dataset) {
 *     System.out.println(entry.number() + " " + entry.inspection().map(Inspection::id));
 *   }
 *   System.out.println(dataset.source().get() + " " + dataset.complete());
 *   System.out.println("stopped in line " + dataset.stopped().get().position().get().line());
 * }
 * // 1 Optional[a/2016]
 * // 2 Optional[b/2016]
 * // cut.json false
 * // stopped in line 2
 * }</pre>
 */
public interface InspectionDataset extends Iterable<Entry>, Closeable {
  /** Returns the name of where it came from, such as a file's name without its folder. */
  Optional<String> source();

  /** Returns what the data set says about itself. */
  default DatasetDescription description() {
    return DatasetDescription.NONE;
  }

  /**
   * Returns the problems found so far that concern the file as a whole. Problems whose number would
   * grow with the file, such as rows without an inspection, are listed up to a limit; {@link
   * #unlisted} counts the rest.
   */
  default List<Problem> problems() {
    return List.of();
  }

  /** Returns how many more problems of the file each rule found than are listed. */
  default Map<String, Long> unlisted() {
    return Map.of();
  }

  /** Returns where and why reading stopped, if it stopped before the end. */
  default Optional<Stop> stopped() {
    return Optional.empty();
  }

  /**
   * Returns the position that reading has reached: line, column and offset of what comes next, as
   * far as they are known. If the data set is a segment of a larger one, the next segment begins
   * there.
   */
  default Optional<Position> position() {
    return Optional.empty();
  }

  /** Returns what became of the rows so far, if the data set is a table. */
  default Optional<RowCounts> rows() {
    return Optional.empty();
  }

  /** Returns the name of the sheet that is read, if the data set is a spreadsheet. */
  default Optional<String> sheet() {
    return Optional.empty();
  }

  /** Returns the name of the mapping by which it is read, if the data set is a table. */
  default Optional<String> mapping() {
    return Optional.empty();
  }

  /** Returns the headers of its columns as printed and in order, if the data set is a table. */
  default List<String> columns() {
    return List.of();
  }

  /** Whether reading has not stopped early. */
  default boolean complete() {
    return stopped().isEmpty();
  }

  /** Returns the rules that are checked while reading. */
  default List<RuleInfo> readingRules() {
    return List.of();
  }

  /** Returns a data set of inspections in memory, which can be iterated any number of times. */
  static InspectionDataset of(Collection<Inspection> inspections) {
    return new MemoryDataset(List.copyOf(inspections));
  }
}
