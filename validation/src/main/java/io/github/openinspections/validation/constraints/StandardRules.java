package io.github.openinspections.validation.constraints;

import io.github.openinspections.validation.RuleBook;
import java.util.function.Supplier;

/** The standard rules, unchanged. Immutable and thread-safe. */
public final class StandardRules implements Supplier<RuleBook> {
  /** Called by {@link ConformsToRules}. */
  public StandardRules() {}

  @Override
  public RuleBook get() {
    return RuleBook.standard();
  }
}
