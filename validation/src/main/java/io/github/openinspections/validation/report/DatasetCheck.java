package io.github.openinspections.validation.report;

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
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs the rules between records over a whole data set, record by record. */
final class DatasetCheck {
  private final DatasetView data;
  private final Vocabulary vocabulary;
  private final int most;
  private final List<Runner> runners = new ArrayList<>();
  private final Map<RuleTally, Long> counts = new TreeMap<>();
  private final Map<Undecided, Long> undecided = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private long newlyWithErrors;

  DatasetCheck(BoundRules bound, int most, DatasetView data) {
    this.data = data;
    this.vocabulary = bound.selection().vocabulary();
    this.most = most;
    bound
        .datasetRules()
        .forEach(rule -> runners.add(new Runner(rule, bound.bind(rule.description()))));
  }

  void run() {
    runners.forEach(Runner::runOnFile);
    data.forEach(
        record -> {
          if (record.readable() && !runners.isEmpty()) {
            long errors = errors();
            runners.forEach(runner -> runner.run(record));
            if (!record.identity().hadError() && errors() > errors) {
              newlyWithErrors++;
            }
          }
        });
  }

  private long errors() {
    return runners.stream().mapToLong(runner -> runner.errors).sum();
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

  long newlyWithErrors() {
    return newlyWithErrors;
  }

  /** One rule, and how often it found something. */
  private final class Runner implements DatasetContext {
    private final DatasetRule rule;
    private final BoundRule bound;
    private long found;
    private long errors;
    private @Nullable IndexedRecord record;

    Runner(DatasetRule rule, BoundRule bound) {
      this.rule = rule;
      this.bound = bound;
    }

    void runOnFile() {
      record = null;
      rule.fileCheck().check(this);
    }

    void run(IndexedRecord next) {
      record = next;
      rule.check().check(next, this);
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
      counts.merge(new RuleTally(bound.id(), bound.severity()), 1L, Long::sum);
      found++;
      errors += bound.severity() == Severity.ERROR ? 1 : 0;
      IndexedRecord at = record;
      if (found <= most) {
        problems.add(
            at == null
                ? draft.problemOf(Optional.empty()).build()
                : draft
                    .problemOf(at.id())
                    .position(at.place().position())
                    .record(at.number())
                    .build());
      }
    }
  }
}
