package io.github.openinspections.examples.cli;

import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.validation.RuleBook;

/** All standard rules: the reading rules and the validation rules. */
final class StandardBook {
  static final RuleBook BOOK = RuleBook.standard().including(ReadingRules.all());

  private StandardBook() {}
}
