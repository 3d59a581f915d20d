package io.github.openinspections.validation.testing;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import io.github.openinspections.validation.rule.RuleBetweenRecordsBuilder;
import java.io.Serializable;
import java.util.function.Supplier;

/** Begins a rule that reports like another one and keeps something else. */
final class SameRule {
  private SameRule() {}

  static <S extends Serializable> RuleBetweenRecordsBuilder<S> begin(
      RuleBetweenRecords<?> rule, Supplier<S> state) {
    RuleInfo info = rule.description();
    RuleBetweenRecordsBuilder<S> same =
        Rule.betweenRecords(info.id())
            .state(state)
            .severity(info.severity())
            .title(info.title())
            .rationale(info.rationale())
            .since(info.since())
            .breaks(rule.breakingExample().toArray(Inspection[]::new))
            .keeps(rule.keepingExample().toArray(Inspection[]::new));
    rule.message().ifPresent(same::message);
    return rule.needsClock() ? same.needsClock() : same;
  }
}
