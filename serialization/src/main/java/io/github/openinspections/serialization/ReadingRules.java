package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.source.ReadingRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The rules that reading itself checks: syntax (SYN), shape (SHP), tables (CSV). Thread-safe. */
public final class ReadingRules {
  private static final List<RuleInfo> ALL =
      Arrays.stream(ReadingRule.values()).map(ReadingRule::info).toList();

  private static final List<RuleInfo> JSON = // tables have rules of their own
      ALL.stream().filter(rule -> !rule.id().startsWith("CSV-")).toList();

  /** Of the rules about JSON those that a table can break too. */
  private static final Set<String> ALSO_OF_TABLES =
      Set.of("SYN-001", "SYN-002", "SYN-003", "SYN-005", "SHP-001");

  private static final List<RuleInfo> TABLES =
      ALL.stream()
          .filter(rule -> rule.id().startsWith("CSV-") || ALSO_OF_TABLES.contains(rule.id()))
          .toList();

  private ReadingRules() {}

  /** Returns the descriptions of all reading rules, in the order of their ids. */
  public static List<RuleInfo> all() {
    return ALL;
  }

  static List<RuleInfo> json() {
    return JSON;
  }

  static List<RuleInfo> tables() {
    return TABLES;
  }
}
