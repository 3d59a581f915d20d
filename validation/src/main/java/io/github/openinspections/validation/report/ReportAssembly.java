package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.dataset.Base;
import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.PlacedIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Combines the segments of a data set into one report, the same however it was split. */
public final class ReportAssembly {
  private final BoundRules bound;
  private final int most;
  private final List<Segment> segments;
  private final List<Base> bases = new ArrayList<>();
  private final DatasetView data;
  private final DatasetCheck across;

  /**
   * Brings the segments together.
   *
   * @param bound the rules
   * @param most how many problems of each rule the report lists
   * @param segments the segments, in the order of the data set
   */
  public ReportAssembly(BoundRules bound, int most, List<Segment> segments) {
    this.bound = bound;
    this.most = most;
    this.segments = segments;
    List<PlacedIndex> placed = new ArrayList<>();
    Base base = Base.NONE;
    for (Segment segment : segments) {
      bases.add(base);
      placed.add(new PlacedIndex(segment.index, base));
      base = segment.next(base);
    }
    this.data = new DatasetView(placed, stopped().isPresent(), bound.selection().vocabulary());
    this.across = new DatasetCheck(bound, most, data);
  }

  /** Compares the records with each other and returns the report. */
  public ValidationReport report() {
    across.run();
    RecordCounts records = records();
    List<NotRun> notRun = new NotRunList(bound, segments, across, records).all();
    List<RuleInfo> ran = new RanList(bound, segments, notRun, records).all();
    List<Problem> found = problems();
    FoldedProblems folded = new FoldedProblems(bound, data, found);
    SortedMap<RuleTally, Long> counts = folded.without(counts());
    List<Problem> problems = folded.without(found);
    return ValidationReport.builder()
        .source(segments.stream().flatMap(segment -> segment.source().stream()).findFirst())
        .stopped(stopped())
        .records(records)
        .rows(segments.stream().flatMap(segment -> segment.rows().stream()).reduce(RowCounts::plus))
        .sheet(segments.stream().flatMap(segment -> segment.sheet().stream()).findFirst())
        .rules(ruleCounts(counts, problems))
        .ran(ran.stream().map(RuleInfo::id).toList())
        .notRun(notRun)
        .problems(problems)
        .descriptions(ran)
        .build();
  }

  private Optional<Stop> stopped() {
    for (int i = 0; i < segments.size(); i++) {
      Base base = bases.get(i);
      Optional<Stop> stop = segments.get(i).stopped().map(base::stop);
      if (stop.isPresent()) {
        return stop;
      }
    }
    return Optional.empty();
  }

  private RecordCounts records() {
    long valid = segments.stream().mapToLong(segment -> segment.valid).sum();
    long withErrors = segments.stream().mapToLong(segment -> segment.withErrors).sum();
    long unreadable = segments.stream().mapToLong(segment -> segment.unreadable).sum();
    long late = across.newlyWithErrors();
    return RecordCounts.of(valid - late, withErrors + late, unreadable);
  }

  private SortedMap<RuleTally, Long> counts() {
    SortedMap<RuleTally, Long> counts = new TreeMap<>(across.counts());
    for (Segment segment : segments) {
      segment.counts.forEach((tally, count) -> counts.merge(tally, count, Long::sum));
    }
    return counts;
  }

  /** The first problems of each rule: segments are in order, and so are the problems of each. */
  private List<Problem> problems() {
    Segment.trim(segments, most);
    List<Problem> problems = new ArrayList<>(across.problems());
    for (int i = 0; i < segments.size(); i++) {
      Base base = bases.get(i);
      segments.get(i).problems().forEach(problem -> problems.add(base.problem(problem)));
    }
    problems.sort(Problem.REPORT_ORDER);
    return problems;
  }

  private static List<RuleCount> ruleCounts(
      SortedMap<RuleTally, Long> counts, List<Problem> problems) {
    Map<RuleTally, Long> listed = new HashMap<>();
    problems.forEach(
        problem -> listed.merge(new RuleTally(problem.rule(), problem.severity()), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(
            entry ->
                RuleCount.of(
                    entry.getKey().rule,
                    entry.getKey().severity,
                    entry.getValue(),
                    listed.getOrDefault(entry.getKey(), 0L)))
        .toList();
  }
}
