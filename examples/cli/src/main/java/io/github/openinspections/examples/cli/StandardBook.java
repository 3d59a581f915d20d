package io.github.openinspections.examples.cli;

import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.validation.RuleBook;

/** All rules that there are: those of reading and those of meaning. */
final class StandardBook {
  static final RuleBook BOOK = RuleBook.standard().including(ReadingRules.all());

  private StandardBook() {}
}
