package io.github.openinspections.validation.record;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.rule.Rule;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs rules over one record. Immutable, and thread-safe if the checks are. */
public final class RecordCheck {
  private final ChecksBySubject checks;
  private final Vocabulary vocabulary;
  private final Optional<Clock> clock;
  private final OnFailure onFailure;

  /**
   * Prepares the rules.
   *
   * @param rules the rules, in order
   * @param messages the messages of rules without their own, by id, and of reasons, by name
   * @param vocabulary what the rules know of the field
   * @param clock decides what is in the future; without one, rules that need it do not run
   * @param onFailure what becomes of an exception that a check throws
   */
  public RecordCheck(
      List<Rule> rules,
      Map<String, String> messages,
      Vocabulary vocabulary,
      Optional<Clock> clock,
      OnFailure onFailure) {
    Map<Rule, BoundRule> bound = new LinkedHashMap<>();
    rules.stream()
        .filter(rule -> clock.isPresent() || !rule.needsClock())
        .forEach(rule -> bound.put(rule, BoundRule.of(rule, messages)));
    this.checks = new ChecksBySubject(bound);
    this.vocabulary = vocabulary;
    this.clock = clock;
    this.onFailure = onFailure;
  }

  /**
   * The result for one record.
   *
   * @param problems the problems in order, without record number and position
   * @param undecided the rules that could not be decided, each once
   * @param framework the framework, if it is decided
   */
  public record Outcome(
      List<Problem> problems, List<Undecided> undecided, Optional<Framework> framework) {}

  /**
   * Runs the rules over an inspection.
   *
   * @param refused JSON Pointers of attributes about which something was said and not understood
   */
  public Outcome check(Inspection inspection, Set<String> refused) {
    Visit visit =
        new Visit(inspection, checks, vocabulary, clock, new RefusedPointers(refused), onFailure);
    RecordWalk.walk(inspection, visit);
    return visit.outcome();
  }
}
