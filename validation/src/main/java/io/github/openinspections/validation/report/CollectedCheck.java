package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.record.BoundRule;
import io.github.openinspections.validation.record.ProblemDraft;
import io.github.openinspections.validation.record.Undecided;
import io.github.openinspections.validation.rule.BetweenRecordsContext;
import io.github.openinspections.validation.rule.RecordRef;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of a custom rule between records over a whole data set: takes what it reports. */
final class CollectedCheck implements BetweenRecordsContext {
  final FirstProblems open;
  final FirstProblems accepted;
  final Set<String> used = new HashSet<>();
  final Map<Undecided, Long> undecided = new HashMap<>();

  /** The records that have an open ERROR of this rule. */
  final BitSet withErrors = new BitSet();

  private final BoundRule rule;
  private final BoundRules bound;
  private final Acceptances acceptances;
  private final Optional<String> source;
  private final DatasetView data;
  private final ReferredRecords records;

  /**
   * Prepares a run.
   *
   * @param most how many problems are listed
   */
  CollectedCheck(
      BoundRule rule,
      BoundRules bound,
      Acceptances acceptances,
      Optional<String> source,
      int most,
      DatasetView data,
      ReferredRecords records) {
    this.rule = rule;
    this.bound = bound;
    this.acceptances = acceptances;
    this.source = source;
    this.data = data;
    this.records = records;
    this.open = new FirstProblems(most);
    this.accepted = new FirstProblems(most);
  }

  RuleTally tally() {
    return new RuleTally(rule.id(), rule.severity());
  }

  @Override
  public Vocabulary vocabulary() {
    return bound.selection().vocabulary();
  }

  @Override
  public LocalDate today() {
    if (!rule.needsClock()) {
      throw new IllegalStateException(rule.id() + " does not declare that it needs the clock");
    }
    Clock clock = bound.selection().clock().orElseThrow();
    return LocalDate.now(clock);
  }

  @Override
  public boolean allRead() {
    return data.anyUnread().isEmpty();
  }

  @Override
  public long number(RecordRef record) {
    return records.get(record).number();
  }

  @Override
  public void notRun(RecordRef record, String reason) {
    records.get(record);
    undecided.merge(new Undecided(rule.id(), reason), 1L, Long::sum);
  }

  @Override
  public Finding ofDataset() {
    return new ProblemDraft(
        rule, "", draft -> add(draft.problemOf(Optional.empty()).build(), Optional.empty()));
  }

  @Override
  public Finding at(RecordRef record, String pointer) {
    IndexedRecord at = records.get(record);
    String where = ProblemDraft.pointer(pointer);
    return new ProblemDraft(rule, where, draft -> add(problem(draft, at), Optional.of(at)));
  }

  private static Problem problem(ProblemDraft draft, IndexedRecord at) {
    return draft.problemOf(at.id()).position(at.place().position()).record(at.number()).build();
  }

  private void add(Problem found, Optional<IndexedRecord> at) {
    Optional<AcceptedFinding> by = acceptances.find(found, source);
    Problem problem = TruncatedProblem.of(found.hashed());
    if (by.isPresent()) {
      used.add(SegmentProblems.key(by.get()));
      accepted.add(problem);
      return;
    }
    open.add(problem);
    if (rule.severity() == Severity.ERROR) {
      at.ifPresent(record -> withErrors.set(record.row()));
    }
  }
}
