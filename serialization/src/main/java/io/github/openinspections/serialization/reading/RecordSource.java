package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of one file; what is said of the file as a whole is gathered here. */
public abstract class RecordSource {
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Stop stop;

  /** Returns the next record, or null at the end. */
  public abstract @Nullable Entry next() throws IOException;

  /** Returns how many records were read. */
  public abstract long number();

  /** Returns how many bytes were read. */
  public abstract long offset();

  /** Returns where reading has got to. */
  public abstract Position place();

  /** Returns the rules that this reading checks. */
  public abstract List<RuleInfo> rules();

  public abstract void close() throws IOException;

  public DatasetDescription description() {
    return DatasetDescription.NONE;
  }

  public List<Problem> problems() {
    return problems.stream().sorted(Problem.REPORT_ORDER).toList();
  }

  /** Returns how many problems of the file are not listed, by rule. */
  public Map<String, Long> unlisted() {
    return Map.of();
  }

  public final void addProblem(Problem problem) {
    problems.add(problem);
  }

  public final Optional<Stop> stopped() {
    return Optional.ofNullable(stop);
  }

  /** Ends the reading at the current place. */
  public final void stop(String reason) {
    stopAt(reason, place());
  }

  public final void stopAt(String reason, Position place) {
    stop = stop == null ? Stop.of(reason, Optional.of(place)) : stop;
  }
}
