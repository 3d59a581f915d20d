package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of one file, with the problems of the file as a whole. */
public abstract class RecordSource {
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Stop stop;

  /** Returns the next record, or null at the end. */
  public abstract @Nullable Entry next() throws IOException;

  /** Returns the number of records read. */
  public abstract long number();

  /** Returns the number of bytes read. */
  public abstract long offset();

  /** Returns the place that reading has reached. */
  public abstract Position place();

  /** Returns the rules that reading this file checks. */
  public abstract List<RuleInfo> rules();

  /** Closes the file. */
  public abstract void close() throws IOException;

  /** Returns the description of the data set. */
  public DatasetDescription description() {
    return DatasetDescription.NONE;
  }

  /** Returns the problems of the file as a whole. */
  public List<Problem> problems() {
    return problems.stream().sorted(Problem.REPORT_ORDER).toList();
  }

  /** Returns the number of problems of the file that are not listed, by rule. */
  public Map<String, Long> unlisted() {
    return Map.of();
  }

  /** Returns what became of the rows, if the file is a table. */
  public Optional<RowCounts> rows() {
    return Optional.empty();
  }

  /** Returns the name of the sheet that is read, if the file is a spreadsheet. */
  public Optional<String> sheet() {
    return Optional.empty();
  }

  /** Returns the name of the mapping, if the file is a table. */
  public Optional<String> mapping() {
    return Optional.empty();
  }

  /** Returns the headers of the columns, if the file is a table. */
  public List<String> columns() {
    return List.of();
  }

  /** Adds a problem of the file as a whole. */
  public final void addProblem(Problem problem) {
    problems.add(problem);
  }

  /** Returns where and why reading stopped early, if it did. */
  final Optional<Stop> stopped() {
    return Optional.ofNullable(stop);
  }

  /** Stops at the current place. */
  public final void stop(String reason) {
    stopAt(reason, place());
  }

  /** Stops at a place; the first stop counts. */
  public final void stopAt(String reason, Position place) {
    stop = stop == null ? Stop.of(reason, Optional.of(place)) : stop;
  }
}
