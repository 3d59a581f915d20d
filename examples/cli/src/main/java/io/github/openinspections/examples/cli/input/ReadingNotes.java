package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.report.RowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What could not be read of a data set, for commands whose output cannot hold it. The first
 * problems are printed in full, all are counted.
 */
public final class ReadingNotes {
  private static final int MAX_PRINTED = 20;

  private final String name;
  private final List<Problem> first = new ArrayList<>();
  private final TreeMap<String, Long> counts = new TreeMap<>();
  private long errors;
  private long records;
  private long unreadable;
  private Optional<RowCounts> rows = Optional.empty();
  private Optional<Stop> stopped = Optional.empty();

  ReadingNotes(String name) {
    this.name = name;
  }

  void entry(Entry entry) {
    records++;
    unreadable += entry.inspection().isPresent() ? 0 : 1;
    entry.problems().forEach(this::problem);
  }

  void end(InspectionDataset dataset) {
    dataset.problems().forEach(this::problem);
    dataset.unlisted().forEach((rule, count) -> counts.merge(rule, count, Long::sum));
    rows = dataset.rows();
    stopped = dataset.stopped();
  }

  private void problem(Problem problem) {
    errors += problem.severity() == Severity.ERROR ? 1 : 0;
    counts.merge(problem.rule(), 1L, Long::sum);
    if (problem.severity() != Severity.INFO && first.size() < MAX_PRINTED) {
      first.add(problem);
    }
  }

  /** Whether something could not be read. */
  public boolean lost() {
    return errors > 0 || unreadable > 0 || stopped.isPresent();
  }

  /** Prints what could not be read, if anything, on standard error. */
  public void print(Terminal terminal) {
    for (Problem problem : first) {
      terminal.say(
          name
              + problem.position().map(ReadingNotes::place).orElse("")
              + ": "
              + problem.severity()
              + " "
              + problem.rule()
              + " "
              + terminal.words().language().translate(problem).message());
    }
    rows.ifPresent(
        counted -> terminal.say(name + ": " + RowWords.of(counted, terminal.words().language())));
    if (!first.isEmpty() || counts.keySet().stream().anyMatch(rule -> rule.startsWith("CSV-"))) {
      terminal.say(Said.of("rules", "name", name, "counts", counts));
      OptionHints.of(counts.keySet(), terminal.words())
          .values()
          .forEach(hint -> terminal.say(name + ": " + hint));
    }
    if (unreadable > 0) {
      terminal.say(
          Said.of(
              unreadable == 1 ? "left-out-one" : "left-out",
              "name",
              name,
              "count",
              unreadable,
              "records",
              terminal.words().count("message.records", records)));
    }
    stopped
        .map(terminal.words().language()::translate)
        .map(stop -> stop.reason() + stop.position().map(ReadingNotes::place).orElse(""))
        .ifPresent(why -> terminal.say(Said.of("stopped", "name", name, "reason", why)));
  }

  private static String place(Position place) {
    return ":" + place.line() + ":" + place.column();
  }
}
