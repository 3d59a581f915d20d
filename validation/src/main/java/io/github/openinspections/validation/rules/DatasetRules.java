package io.github.openinspections.validation.rules;

import io.github.openinspections.validation.dataset.DatasetRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules between the records of a data set that this library brings. */
public final class DatasetRules {
  private DatasetRules() {}

  /** Returns the rules. */
  public static List<DatasetRule> all() {
    return Stream.of(
            RepeatRules.all(),
            LinkRules.all(),
            OrdinalRules.all(),
            RatedAreaRules.all(),
            SharingRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
