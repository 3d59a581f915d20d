package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What validators say of themselves, in one line for people. */
class ToStringTest {
  @Test
  void isOneShortLine() {
    RuleBook book = RuleBook.standard();
    String rules = "RuleBook (" + book.rules().size() + " rules, vocabulary: standard)";

    assertThat(book).hasToString(rules);
    assertThat(DatasetValidator.standard()).hasToString("DatasetValidator (" + rules + ")");
    assertThat(InspectionValidator.standard()).hasToString("InspectionValidator (" + rules + ")");
    assertThat(DatasetValidator.standard().begin(3)).hasToString("PartialReport (1 segment)");
    assertThat(book.rules()).allSatisfy(rule -> assertThat(rule.toString()).hasSizeLessThan(200));
  }
}
