package io.github.openinspections.validation.report;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.validation.record.Undecided;
import io.github.openinspections.validation.rule.RecordRef;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What custom rules between records keep of one segment, by the id of the rule. A rule that failed
 * on a record keeps nothing: its state may be half changed. Serialized with its segment.
 */
final class CollectedStates implements Serializable {
  private final Map<String, Serializable> states = new TreeMap<>();
  private final Map<String, Undecided> failures = new TreeMap<>();
  private boolean taken;

  /** Lets a rule collect from a record. */
  <S extends Serializable> void collect(
      RuleBetweenRecords<S> rule, Inspection inspection, RecordRef record) {
    String id = rule.description().id();
    if (failures.containsKey(id)) {
      return;
    }
    try {
      S state = of(rule).orElseGet(rule::state);
      states.put(id, Objects.requireNonNull(state));
      rule.collect(state, inspection, record);
    } catch (Exception thrown) {
      states.remove(id);
      failures.put(id, Undecided.failed(id, thrown));
    }
  }

  @SuppressWarnings("unchecked") // the rule with this id made the state
  private <S extends Serializable> Optional<S> of(RuleBetweenRecords<S> rule) {
    return Optional.ofNullable((S) states.get(rule.description().id()));
  }

  /** Whether a rule collected from a record. */
  boolean has(RuleBetweenRecords<?> rule) {
    return states.containsKey(rule.description().id());
  }

  /** Returns the state of a rule, if the segment has a record; the rule may change it. */
  <S extends Serializable> Optional<S> take(RuleBetweenRecords<S> rule) {
    taken = true;
    return of(rule);
  }

  /** Whether a rule took its state before, and so may have changed it. */
  boolean isTaken() {
    return taken;
  }

  /** Returns why a rule keeps nothing, if it failed. */
  Optional<Undecided> failure(RuleBetweenRecords<?> rule) {
    return Optional.ofNullable(failures.get(rule.description().id()));
  }
}
