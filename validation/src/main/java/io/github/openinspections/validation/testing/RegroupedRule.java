package io.github.openinspections.validation.testing;

import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A rule that keeps the states of segments apart, and at the end merges any two neighbours. */
final class RegroupedRule {
  private RegroupedRule() {}

  @SuppressWarnings("NonApiType") // a List need not be Serializable
  static <S extends Serializable> RuleBetweenRecords<ArrayList<S>> of(
      RuleBetweenRecords<S> rule, Random random) {
    return SameRule.begin(rule, () -> new ArrayList<>(List.of(rule.state())))
        .collect((states, inspection, record) -> rule.collect(states.get(0), inspection, record))
        .merge(
            (states, later) -> {
              states.addAll(later);
              return states;
            })
        .finish((states, context) -> rule.finish(merged(rule, states, random), context))
        .build();
  }

  private static <S extends Serializable> S merged(
      RuleBetweenRecords<S> rule, List<S> states, Random random) {
    while (states.size() > 1) {
      int earlier = random.nextInt(states.size() - 1);
      S later = states.remove(earlier + 1);
      states.set(earlier, rule.merge(states.get(earlier), later));
    }
    return states.get(0);
  }
}
