package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.validation.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The only list of ids that a new rule is added to. Released ids and severities never change. */
class RuleCatalogueTest {
  private static final String CATALOGUE =
      """
      ARE-001 error
      ARE-002 warning
      ARE-003 warning
      ARE-004 warning
      ARE-005 info
      BOD-001 info
      BOD-002 info
      BOD-003 warning
      BOD-004 warning
      DAT-001 warning
      DAT-002 error
      DAT-003 warning
      DAT-004 error
      DAT-005 warning
      DAT-006 error
      DAT-007 error
      DAT-008 warning
      DAT-009 warning
      DAT-010 warning
      DAT-011 info
      DAT-012 info
      DAT-013 warning
      DAT-014 warning
      DAT-015 warning
      DAT-016 info
      DAT-017 info
      DAT-018 info
      FRA-001 error
      FRA-002 warning
      FRA-003 error
      FRA-004 warning
      FRA-005 info
      FRA-006 warning
      FUP-001 error
      FUP-002 error
      FUP-003 error
      FUP-004 warning
      INS-001 error
      INS-002 error
      INS-003 warning
      INS-004 warning
      INS-005 error
      INS-006 warning
      INS-007 info
      INS-008 info
      INS-009 warning
      INS-010 warning
      INS-011 warning
      INS-012 warning
      INS-013 warning
      INS-014 warning
      JUD-001 error
      JUD-002 error
      JUD-003 warning
      JUD-004 warning
      JUD-005 warning
      JUD-006 error
      JUD-007 error
      JUD-008 warning
      JUD-009 warning
      JUD-010 warning
      NXT-001 warning
      NXT-002 warning
      PRA-001 error
      PRA-002 error
      PRA-003 warning
      PRA-004 error
      PRA-005 warning
      PRA-006 warning
      PRA-007 info
      PRA-008 warning
      PRG-001 error
      PRG-002 warning
      PRG-003 warning
      PRG-004 error
      PRG-005 warning
      PRG-006 info
      PRG-007 error
      PRG-008 warning
      PRG-009 warning
      PRG-010 error
      PRG-011 warning
      QUO-001 error
      QUO-002 warning
      QUO-003 info
      QUO-004 warning
      REP-001 error
      REP-002 info
      TXT-001 warning
      TXT-002 warning
      VOC-001 info
      """;

  @Test
  void theStandardBookHasTheseRules() {
    List<String> rules =
        RuleBook.standard().infos().stream()
            .map(info -> info.id() + " " + info.severity())
            .toList();

    assertThat(rules).containsExactlyElementsOf(CATALOGUE.lines().toList());
  }
}
