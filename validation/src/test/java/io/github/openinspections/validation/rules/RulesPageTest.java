package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
  private static final Path PAGE = Path.of("RULES.md");

  /** {@code -Dgolden.renew=true} writes the page instead; read what changed before committing. */
  @Test
  void thePageIsUpToDate() throws IOException {
    String page = RulesPage.text();
    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("renew with -Dgolden.renew=true").isEqualTo(page);
  }

  @Test
  void thePageHasEveryRuleOfTheBook() {
    String page = RulesPage.text();

    assertThat(RuleBook.standard().including(ReadingRules.all()).infos())
        .extracting(RuleInfo::id)
        .allSatisfy(id -> assertThat(page).contains("\n### " + id + "\n"));
  }
}
