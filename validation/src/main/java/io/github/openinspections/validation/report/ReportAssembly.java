package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.profile.ProfileCollector;
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
import java.util.SortedSet;
import java.util.TreeSet;

/** Combines the segments of a data set into one report, the same however it was split. */
public final class ReportAssembly {
  private final BoundRules bound;
  private final Acceptances acceptances;
  private final int most;
  private final List<Segment> segments;
  private final List<Base> bases = new ArrayList<>();
  private final DatasetView data;
  private final DatasetCheck across;

  /**
   * Brings the segments together.
   *
   * @param bound the rules
   * @param acceptances what is accepted
   * @param most how many problems of each rule the report lists
   * @param segments the segments, in the order of the data set
   */
  public ReportAssembly(
      BoundRules bound, Acceptances acceptances, int most, List<Segment> segments) {
    this.bound = bound;
    this.acceptances = acceptances;
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
    this.across = new DatasetCheck(bound, acceptances, source(), most, data, segments);
  }

  /** Compares the records with each other and returns the report. */
  public ValidationReport report() {
    across.run();
    RecordCounts records = records();
    List<NotRun> notRun = new NotRunList(bound, segments, across, records).all();
    List<RuleInfo> ran = new RanList(bound, segments, notRun, records).all();
    DatasetProblems found = problems();
    List<Problem> open = found.open();
    FoldedProblems folded = new FoldedProblems(bound, data, open, found);
    SortedMap<RuleTally, Long> counts = folded.without(found.counts());
    List<Problem> problems = folded.without(open);
    return bound.language().translate(english(notRun, ran, found, counts, problems));
  }

  private ValidationReport english(
      List<NotRun> notRun,
      List<RuleInfo> ran,
      DatasetProblems found,
      SortedMap<RuleTally, Long> counts,
      List<Problem> problems) {
    return ValidationReport.builder()
        .source(source())
        .stopped(stopped())
        .records(records())
        .rows(segments.stream().flatMap(segment -> segment.rows().stream()).reduce(RowCounts::plus))
        .sheet(segments.stream().flatMap(segment -> segment.sheet().stream()).findFirst())
        .rules(ruleCounts(counts, found.acceptedCounts(), problems))
        .ran(ran.stream().map(RuleInfo::id).toList())
        .notRun(notRun)
        .problems(problems)
        .acceptedProblems(found.accepted())
        .unusedAcceptances(found.unused())
        .descriptions(ran)
        .profile(profile())
        .build();
  }

  private Optional<String> source() {
    return segments.stream().flatMap(segment -> segment.source().stream()).findFirst();
  }

  private DataProfile profile() {
    ProfileCollector all = new ProfileCollector();
    segments.forEach(segment -> segment.count(all));
    return all.profile();
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

  private DatasetProblems problems() {
    Segment.trimProblems(segments, most);
    DatasetProblems problems = new DatasetProblems(acceptances, source(), most);
    problems.add(across);
    for (int i = 0; i < segments.size(); i++) {
      problems.add(segments.get(i).problems, bases.get(i));
    }
    return problems;
  }

  private static List<RuleCount> ruleCounts(
      SortedMap<RuleTally, Long> open,
      SortedMap<RuleTally, Long> accepted,
      List<Problem> problems) {
    Map<RuleTally, Long> listed = new HashMap<>();
    problems.forEach(
        problem -> listed.merge(new RuleTally(problem.rule(), problem.severity()), 1L, Long::sum));
    SortedSet<RuleTally> found = new TreeSet<>(open.keySet());
    found.addAll(accepted.keySet());
    return found.stream()
        .map(
            tally ->
                RuleCount.builder()
                    .rule(tally.rule)
                    .severity(tally.severity)
                    .count(open.getOrDefault(tally, 0L))
                    .listed(listed.getOrDefault(tally, 0L))
                    .accepted(accepted.getOrDefault(tally, 0L))
                    .build())
        .toList();
  }
}
