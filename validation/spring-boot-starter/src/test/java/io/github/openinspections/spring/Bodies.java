package io.github.openinspections.spring;

import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.validation.RuleBook;
import java.util.List;

/** Bodies that tests send. */
final class Bodies {
  static final String FINE =
      "{\"id\":\"x/1\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018-05\"]}";
  static final String BREAKS_A_RULE = FINE.replace("2018-05", "2018-05-02/2018-05-01");
  static final String UNREADABLE = FINE.replace("\"full-inspection\"", "1");

  private Bodies() {}

  static List<String> breakingEachRule() {
    return RuleBook.standard().rules().stream()
        .map(rule -> InspectionWriter.json().toText(rule.breakingExample()))
        .toList();
  }
}
