package io.github.openinspections.validation.record;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.rule.Rule;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs rules over one record. Immutable and thread-safe as far as the checks are. */
public final class RecordCheck {
  private final Checks checks;
  private final Clock clock;

  /**
   * Prepares the rules.
   *
   * @param rules the rules, in order
   * @param messages the messages of rules that bring none, by id
   * @param clock says what is in the future
   */
  public RecordCheck(List<Rule> rules, Map<String, String> messages, Clock clock) {
    Map<Rule, BoundRule> bound = new LinkedHashMap<>();
    rules.forEach(rule -> bound.put(rule, BoundRule.of(rule, messages)));
    this.checks = new Checks(bound);
    this.clock = clock;
  }

  /** Returns the problems of an inspection in order, without record number and position. */
  public List<Problem> check(Inspection inspection) {
    Visit visit = new Visit(inspection, checks, clock);
    RecordWalk.walk(inspection, visit);
    return visit.problems();
  }
}
