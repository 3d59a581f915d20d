package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.Map;

/** What is wrong with a row or a header, before it is known of which record. */
record TableFinding(ReadingRule rule, Map<String, String> arguments, Position place) {

  boolean isError() {
    return rule.info().severity() == Severity.ERROR;
  }

  Problem.Builder problem(String subject) {
    return rule.problem(arguments, subject).position(place);
  }
}
