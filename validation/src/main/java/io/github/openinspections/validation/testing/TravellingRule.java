package io.github.openinspections.validation.testing;

import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A rule whose state travels after each record and before each merging. */
final class TravellingRule {
  private TravellingRule() {}

  @SuppressWarnings("NonApiType") // a List need not be Serializable
  static <S extends Serializable> RuleBetweenRecords<ArrayList<S>> of(
      RuleBetweenRecords<S> rule, UnaryOperator<Serializable> way) {
    return SameRule.begin(rule, () -> new ArrayList<>(List.of(rule.state())))
        .collect(
            (state, inspection, record) -> {
              rule.collect(state.get(0), inspection, record);
              state.set(0, sent(state.get(0), way));
            })
        .merge(
            (state, later) -> {
              state.set(0, rule.merge(sent(state.get(0), way), sent(later.get(0), way)));
              return state;
            })
        .finish((state, context) -> rule.finish(sent(state.get(0), way), context))
        .build();
  }

  @SuppressWarnings("unchecked") // a copy has the type of its original
  private static <S extends Serializable> S sent(S state, UnaryOperator<Serializable> way) {
    return (S) way.apply(state);
  }
}
