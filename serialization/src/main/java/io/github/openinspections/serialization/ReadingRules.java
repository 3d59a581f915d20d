package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.List;

/**
 * The rules that the readers check: syntax (SYN), shape (SHP), tables (CSV) and mapping files
 * (MAP), which no data set can break. Pass them to {@code RuleBook.including} of the validation
 * module so that they can be given another severity or switched off like any other rule.
 * Thread-safe.
 */
public final class ReadingRules {
  private ReadingRules() {}

  /** Returns the descriptions of all reading rules, in the order of their ids. */
  public static List<RuleInfo> all() {
    return ReadingRule.infos();
  }
}
