package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.record.BoundRule;
import io.github.openinspections.validation.record.ProblemDraft;
import io.github.openinspections.validation.record.Undecided;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules between records over a whole data set: the standard rules record by record, and
 * custom rules over what they collected.
 */
final class DatasetCheck {
  private final BoundRules bound;
  private final DatasetView data;
  private final ReferredRecords records;
  private final CollectedRules collected;
  private final Vocabulary vocabulary;
  private final Acceptances acceptances;
  private final Optional<String> source;
  private final int most;
  private final List<Runner> runners = new ArrayList<>();
  private final Map<RuleTally, Long> counts = new TreeMap<>();
  private final Map<Undecided, Long> undecided = new HashMap<>();
  private final List<Undecided> failedOnFile = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<RuleTally, Long> acceptedCounts = new TreeMap<>();
  private final List<Problem> acceptedProblems = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private long newlyWithErrors;
  private long errors;

  /**
   * Prepares the rules.
   *
   * @param acceptances what is accepted
   * @param source the name of the data set
   * @param most how many problems of each rule are listed
   * @param data what is kept of the records
   * @param segments the segments, in order
   */
  DatasetCheck(
      BoundRules bound,
      Acceptances acceptances,
      Optional<String> source,
      int most,
      DatasetView data,
      List<Segment> segments) {
    this.bound = bound;
    this.data = data;
    this.records = new ReferredRecords(segments, data);
    this.collected = new CollectedRules(bound, segments);
    this.acceptances = acceptances;
    this.source = source;
    this.vocabulary = bound.selection().vocabulary();
    this.most = most;
    bound
        .datasetRules()
        .forEach(rule -> runners.add(new Runner(rule, bound.bind(rule.description()))));
  }

  void run() {
    collected.run(this::context);
    collected.finished().forEach(this::add);
    runners.forEach(Runner::runOnFile);
    data.forEach(
        record -> {
          if (record.readable()) {
            long before = errors;
            runners.forEach(runner -> runner.run(record));
            boolean found = errors > before || collected.foundErrorIn(record.row());
            if (!record.identity().hadError() && found) {
              newlyWithErrors++;
            }
          }
        });
  }

  private CollectedCheck context(RuleBetweenRecords<?> rule) {
    return new CollectedCheck(bound.bind(rule), bound, acceptances, source, most, data, records);
  }

  private void add(CollectedCheck rule) {
    rule.undecided.forEach((one, count) -> undecided.merge(one, count, Long::sum));
    used.addAll(rule.used);
    add(rule.open, rule.tally(), counts, problems);
    add(rule.accepted, rule.tally(), acceptedCounts, acceptedProblems);
  }

  private static void add(
      FirstProblems found, RuleTally rule, Map<RuleTally, Long> counts, List<Problem> problems) {
    if (found.count() > 0) {
      counts.put(rule, found.count());
      problems.addAll(found.listed());
    }
  }

  /** Returns the rules that did not run on any record, or not on the data set as a whole. */
  List<Undecided> undecidedRules() {
    return Stream.concat(collected.undecided().stream(), failedOnFile.stream()).toList();
  }

  Map<RuleTally, Long> counts() {
    return counts;
  }

  Map<Undecided, Long> undecided() {
    return undecided;
  }

  List<Problem> problems() {
    return problems;
  }

  Map<RuleTally, Long> acceptedCounts() {
    return acceptedCounts;
  }

  List<Problem> acceptedProblems() {
    return acceptedProblems;
  }

  /** Returns the keys of the acceptances that were used. */
  Set<String> used() {
    return used;
  }

  /** Returns how many records that had no open ERROR have one now. */
  long newlyWithErrors() {
    return newlyWithErrors;
  }

  /** One rule, and how often it found something. */
  private final class Runner implements DatasetContext {
    private final DatasetRule rule;
    private final BoundRule bound;
    private long found;
    private long accepted;
    private @Nullable IndexedRecord record;

    Runner(DatasetRule rule, BoundRule bound) {
      this.rule = rule;
      this.bound = bound;
    }

    void runOnFile() {
      record = null;
      try {
        rule.fileCheck().check(this);
      } catch (Exception thrown) {
        failedOnFile.add(Undecided.failed(bound.id(), thrown));
      }
    }

    void run(IndexedRecord next) {
      record = next;
      try {
        rule.check().check(next, this);
      } catch (Exception thrown) {
        undecided.merge(Undecided.failed(bound.id(), thrown), 1L, Long::sum);
      }
    }

    @Override
    public DatasetView data() {
      return data;
    }

    @Override
    public Vocabulary vocabulary() {
      return vocabulary;
    }

    @Override
    public void notRun(String reason) {
      undecided.merge(new Undecided(bound.id(), reason), 1L, Long::sum);
    }

    @Override
    public Finding ofFile() {
      return new ProblemDraft(bound, "", this::add);
    }

    @Override
    public Finding at(String pointer) {
      return new ProblemDraft(bound, pointer, this::add);
    }

    private void add(ProblemDraft draft) {
      RuleTally tally = new RuleTally(bound.id(), bound.severity());
      Optional<String> id = record == null ? Optional.empty() : record.id();
      Optional<AcceptedFinding> by =
          acceptances.concern(bound.id(), id)
              ? acceptances.find(draft.problemOf(id).build(), source)
              : Optional.empty();
      if (by.isPresent()) {
        used.add(SegmentProblems.key(by.get()));
        acceptedCounts.merge(tally, 1L, Long::sum);
        if (++accepted <= most) {
          acceptedProblems.add(problem(draft));
        }
        return;
      }
      counts.merge(tally, 1L, Long::sum);
      errors += bound.severity() == Severity.ERROR ? 1 : 0;
      if (++found <= most) {
        problems.add(problem(draft));
      }
    }

    private Problem problem(ProblemDraft draft) {
      IndexedRecord at = record;
      Problem whole =
          at == null
              ? draft.problemOf(Optional.empty()).build()
              : draft
                  .problemOf(at.id())
                  .position(at.place().position())
                  .record(at.number())
                  .build();
      return TruncatedProblem.of(whole.hashed());
    }
  }
}
