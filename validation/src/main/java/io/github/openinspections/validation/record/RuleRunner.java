package io.github.openinspections.validation.record;

import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the checks about one subject, in the order of the rules. A check that throws does not stop
 * the others, where the result can say so.
 */
final class RuleRunner<T> {
  private final BoundRule[] rules;
  private final Rule.Check<T>[] checks;

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type cannot be created otherwise
  private RuleRunner(List<BoundRule> rules, List<Rule.Check<T>> checks) {
    this.rules = rules.toArray(BoundRule[]::new);
    this.checks = checks.toArray(new Rule.Check[0]);
  }

  static <T> RuleRunner<T> of(Subject<T> subject, Map<Rule, BoundRule> bound) {
    List<BoundRule> rules = new ArrayList<>();
    List<Rule.Check<T>> checks = new ArrayList<>();
    bound.forEach(
        (rule, named) ->
            rule.check(subject)
                .ifPresent(
                    check -> {
                      rules.add(named);
                      checks.add(check);
                    }));
    return new RuleRunner<>(rules, checks);
  }

  boolean isIdle() {
    return rules.length == 0;
  }

  void run(T subject, Visit visit) {
    for (int i = 0; i < rules.length; i++) {
      visit.enter(rules[i]);
      run(checks[i], subject, visit);
    }
  }

  /** Catches checked exceptions too: checks in other languages than Java need not declare them. */
  private static <T> void run(Rule.Check<T> check, T subject, Visit visit) {
    try {
      check.check(subject, visit);
    } catch (Exception thrown) {
      if (visit.onFailure == OnFailure.THROW) {
        throw thrown;
      }
      visit.failed(thrown);
    }
  }
}
