package io.github.openinspections.validation.report;

import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.record.Undecided;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs the custom rules between records: puts together what each collected in the segments, in
 * their order, and lets it report. A rule that throws reports nothing at all.
 */
final class CollectedRules {
  private final BoundRules bound;
  private final List<Segment> segments;
  private final List<CollectedCheck> finished = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();
  private final BitSet withErrors = new BitSet();

  CollectedRules(BoundRules bound, List<Segment> segments) {
    this.bound = bound;
    this.segments = segments;
  }

  /** Runs the rules, each with a context of one run. */
  void run(Function<RuleBetweenRecords<?>, CollectedCheck> contexts) {
    for (RuleBetweenRecords<?> rule : bound.rulesBetweenRecords()) {
      if (bound.runs(rule)) {
        run(rule, contexts.apply(rule));
      }
    }
  }

  private <S extends Serializable> void run(RuleBetweenRecords<S> rule, CollectedCheck context) {
    Optional<Undecided> incomplete =
        segments.stream().flatMap(segment -> segment.notCollected(rule).stream()).findFirst();
    if (incomplete.isPresent()) {
      undecided.add(incomplete.get());
      return;
    }
    try {
      rule.finish(merged(rule), context);
    } catch (Exception thrown) {
      undecided.add(Undecided.failed(rule.description().id(), thrown));
      return;
    }
    finished.add(context);
    withErrors.or(context.withErrors);
  }

  private <S extends Serializable> S merged(RuleBetweenRecords<S> rule) {
    return segments.stream()
        .flatMap(segment -> segment.collected().take(rule).stream())
        .reduce((earlier, later) -> Objects.requireNonNull(rule.merge(earlier, later)))
        .orElseGet(rule::state);
  }

  /** Returns what the rules reported that ran to their end. */
  List<CollectedCheck> finished() {
    return finished;
  }

  /** Returns the rules that were not run on any record. */
  List<Undecided> undecided() {
    return undecided;
  }

  /** Whether a rule found an open ERROR in a record. */
  boolean foundErrorIn(int row) {
    return withErrors.get(row);
  }
}
