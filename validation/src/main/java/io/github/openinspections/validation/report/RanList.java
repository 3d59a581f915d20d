package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which rules ran: those that could be decided on at least one record. */
final class RanList {
  private final SortedMap<String, RuleInfo> ran = new TreeMap<>();

  RanList(BoundRules bound, List<Segment> segments, List<NotRun> notRun, RecordCounts records) {
    Map<String, Long> missed = new HashMap<>();
    notRun.forEach(one -> missed.merge(one.rule(), one.records(), Long::sum));
    segments.forEach(
        segment -> segment.readingRules.forEach(rule -> ran.putIfAbsent(rule.id(), rule)));
    for (Rule rule : bound.recordRules()) {
      add(rule.description(), bound.runs(rule), missed, records);
    }
    Set<String> failed =
        notRun.stream().filter(NotRun::failed).map(NotRun::rule).collect(Collectors.toSet());
    for (RuleBetweenRecords<?> rule : bound.rulesBetweenRecords()) {
      boolean runs = bound.runs(rule) && !failed.contains(rule.description().id());
      add(rule.description(), runs, missed, records);
    }
    for (DatasetRule rule : bound.datasetRules()) {
      add(rule.description(), true, missed, records);
    }
  }

  private void add(RuleInfo rule, boolean runs, Map<String, Long> missed, RecordCounts records) {
    if (runs && (records.read() == 0 || missed.getOrDefault(rule.id(), 0L) < records.read())) {
      ran.put(rule.id(), rule);
    }
  }

  /** Returns the descriptions in order of id. */
  List<RuleInfo> all() {
    return List.copyOf(ran.values());
  }
}
