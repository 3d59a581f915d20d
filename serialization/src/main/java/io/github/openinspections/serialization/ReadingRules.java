package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.source.ReadingRule;
import java.util.Arrays;
import java.util.List;

/** The rules that reading itself checks: syntax (SYN) and shape (SHP). Thread-safe. */
public final class ReadingRules {
  private static final List<RuleInfo> ALL =
      Arrays.stream(ReadingRule.values()).map(ReadingRule::info).toList();

  private ReadingRules() {}

  /** Returns the descriptions of all reading rules, in the order of their ids. */
  public static List<RuleInfo> all() {
    return ALL;
  }
}
