package io.github.openinspections.examples.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.validation.RuleBook;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No rule is forgotten, and none is advised on that does not exist. */
class MendingTest {
  private static final List<String> RULES =
      RuleBook.standard().including(ReadingRules.all()).infos().stream().map(RuleInfo::id).toList();

  @Test
  void everyRuleHasALine() {
    assertThat(Mending.rules()).containsAll(RULES);
  }

  @Test
  void everyLineIsOfARule() {
    TreeSet<String> others = new TreeSet<>(Mending.rules());
    RULES.forEach(others::remove);
    assertThat(others).allMatch(rule -> rule.startsWith("CSV-"));
  }

  @Test
  void everyLineIsASentence() {
    for (String rule : Mending.rules()) {
      String line = Mending.of(rule).orElseThrow();
      assertThat(line).as(rule).matches("[A-Z].*[.-]").hasSizeLessThan(250);
    }
  }
}
