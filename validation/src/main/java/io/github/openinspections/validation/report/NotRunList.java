package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.record.Undecided;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which rules could not run on how many records, and why. */
final class NotRunList {
  private final BoundRules bound;
  private final Map<Key, Long> counts = new TreeMap<>();

  private record Key(String rule, String reason, boolean failed) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::rule)
          .thenComparing(Key::reason)
          .thenComparing(Key::failed)
          .compare(this, other);
    }
  }

  NotRunList(BoundRules bound, List<Segment> segments, DatasetCheck across, RecordCounts records) {
    this.bound = bound;
    segments.forEach(segment -> segment.undecided.forEach(this::add));
    across.undecided().forEach(this::add);
    long readable = records.read() - records.unreadable();
    across.undecidedRules().forEach(rule -> add(rule, readable));
    for (Rule rule : bound.recordRules()) {
      if (!bound.runs(rule)) {
        add(rule.description(), bound.noClock(), readable);
      }
      add(rule.description(), bound.unreadable(), records.unreadable());
    }
    for (RuleBetweenRecords<?> rule : bound.rulesBetweenRecords()) {
      if (!bound.runs(rule)) {
        add(rule.description(), bound.noClock(), readable);
      }
      add(rule.description(), bound.unreadable(), records.unreadable());
    }
    for (DatasetRule rule : bound.datasetRules()) {
      add(rule.description(), bound.unreadable(), records.unreadable());
    }
  }

  private void add(Undecided rule, long count) {
    String reason = rule.failed() ? rule.reason() : bound.reason(rule.reason());
    counts.merge(new Key(rule.rule(), reason, rule.failed()), count, Long::sum);
  }

  private void add(RuleInfo rule, String reason, long count) {
    if (count > 0) {
      counts.merge(new Key(rule.id(), reason, false), count, Long::sum);
    }
  }

  List<NotRun> all() {
    List<NotRun> all = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            all.add(NotRun.of(key.rule(), key.reason(), count).withFailed(key.failed())));
    return all;
  }
}
