package io.github.openinspections.validation.rules;

import io.github.openinspections.validation.dataset.DatasetRule;
import java.util.List;
import java.util.stream.Stream;

/** All standard rules between the records of a data set. */
public final class DatasetRules {
  private DatasetRules() {}

  /** Returns the rules. */
  public static List<DatasetRule> all() {
    return Stream.of(
            RepeatRules.all(),
            LinkRules.all(),
            OrdinalRules.all(),
            RatedAreaRules.all(),
            SharingRules.all(),
            RepeatedTextRules.all(),
            AgeingRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
