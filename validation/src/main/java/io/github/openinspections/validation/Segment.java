package io.github.openinspections.validation;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.validation.dataset.Base;
import io.github.openinspections.validation.dataset.RecordIndex;
import io.github.openinspections.validation.record.RecordCheck.Undecided;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What is kept of one segment of a data set. Numbers and places count from its beginning. */
final class Segment {
  final RecordIndex index = new RecordIndex();
  final Map<Tally, Long> counts = new TreeMap<>();
  final Map<Undecided, Long> undecided = new HashMap<>();
  final List<RuleInfo> readingRules = new ArrayList<>();
  Optional<String> source = Optional.empty();
  Optional<Stop> stop = Optional.empty();
  long valid;
  long withErrors;
  long unreadable;
  private final int most;
  private final Map<String, List<Problem>> listed = new TreeMap<>();
  private Optional<Position> end = Optional.empty();

  /** How a rule was broken; one rule has one severity, unless its reader says otherwise. */
  record Tally(String rule, Severity severity) implements Comparable<Tally> {
    @Override
    public int compareTo(Tally other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : severity.compareTo(other.severity);
    }
  }

  Segment(int most) {
    this.most = most;
  }

  /** Counts a problem, and keeps it while there are few of its rule. */
  void add(Problem problem) {
    counts.merge(new Tally(problem.rule(), problem.severity()), 1L, Long::sum);
    List<Problem> known = listed.computeIfAbsent(problem.rule(), rule -> new ArrayList<>());
    if (known.size() < most) {
      known.add(Kept.of(problem));
    }
  }

  void addUndecided(Undecided rule) {
    undecided.merge(rule, 1L, Long::sum);
  }

  void add(Entry entry, boolean hasError) {
    index.add(entry, hasError);
    if (entry.inspection().isEmpty()) {
      unreadable++;
    } else if (hasError) {
      withErrors++;
    } else {
      valid++;
    }
  }

  void end(InspectionDataset dataset, RuleBook book) {
    source = dataset.source();
    stop = dataset.stop();
    end = dataset.end();
    dataset.readingRules().stream()
        .flatMap(rule -> book.graded(rule).stream())
        .forEach(readingRules::add);
    Map<String, Long> unlisted = dataset.unlisted();
    readingRules.stream()
        .filter(rule -> unlisted.containsKey(rule.id()))
        .forEach(
            rule ->
                counts.merge(
                    new Tally(rule.id(), rule.severity()), unlisted.get(rule.id()), Long::sum));
    dataset.problems().stream()
        .flatMap(problem -> book.graded(problem).stream())
        .sorted(Problem.REPORT_ORDER)
        .forEach(this::addOfFile);
  }

  /** Problems of the file come before those of records. */
  private void addOfFile(Problem problem) {
    counts.merge(new Tally(problem.rule(), problem.severity()), 1L, Long::sum);
    List<Problem> known = listed.computeIfAbsent(problem.rule(), rule -> new ArrayList<>());
    known.add(Kept.of(problem));
    known.sort(Problem.REPORT_ORDER);
    if (known.size() > most) {
      known.remove(known.size() - 1);
    }
  }

  long records() {
    return valid + withErrors + unreadable;
  }

  List<Problem> problems() {
    return listed.values().stream().flatMap(List::stream).toList();
  }

  /** What lies before the next segment, if this lies before this one. */
  Base next(Base before) {
    return new Base(
        before.records() + records(),
        before.lines() + end.map(Position::line).orElse(1L) - 1,
        before.bytes() + end.map(Position::offset).orElseGet(OptionalLong::empty).orElse(0));
  }

  /** Forgets the problems that a report of these segments will not list. */
  static void trim(Collection<Segment> segments, int most) {
    Map<String, Integer> room = new HashMap<>();
    for (Segment segment : segments) {
      segment.listed.forEach(
          (rule, problems) -> {
            int left = room.getOrDefault(rule, most);
            if (problems.size() > left) {
              problems.subList(left, problems.size()).clear();
            }
            room.put(rule, left - problems.size());
          });
    }
  }
}
