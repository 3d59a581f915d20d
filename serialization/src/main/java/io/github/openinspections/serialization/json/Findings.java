package io.github.openinspections.serialization.json;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.Reading.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * What was found in one record, up to a limit, since a hostile one could have millions of problems.
 * A record with too many is refused. Unknown properties that are kept are no reason for that: of
 * those beyond the limit there is a number. Not thread-safe.
 */
final class Findings {
  /** So many problems are kept, and so many unknown properties named. */
  private static final int MOST = 1000;

  /**
   * The number of characters in the pointers of all findings, without their last names: each names
   * every value around its own, and so may be as long as the record.
   */
  private static final int MOST_CHARACTERS = 16 << 20;

  private final List<Finding> listed = new ArrayList<>(0);
  private int errors;
  private int unknown;
  private long characters;
  private boolean full;

  /** The first unknown property that is not named, and how many there are. */
  private @Nullable Finding firstUnnamed;

  private int unnamed;

  /** Returns the number of ERRORs so far. */
  int errors() {
    return errors;
  }

  /** Returns the findings, in the order of the text, then the number of those that are unnamed. */
  List<Finding> all() {
    Finding first = firstUnnamed;
    if (first == null) {
      return listed;
    }
    List<Finding> all = new ArrayList<>(listed);
    all.add(
        new Finding(
            ReadingRule.UNKNOWN, first.pointer(), first.place(), ordered("more", "" + unnamed)));
    return all;
  }

  void add(
      ReadingRule rule, Supplier<String> path, TokenStreamLocation place, String... arguments) {
    errors += rule.info().severity() == Severity.ERROR ? 1 : 0;
    Map<String, String> values = ordered(arguments);
    boolean kept = rule == ReadingRule.UNKNOWN && !values.containsKey("type");
    if (kept && unnamed > 0) {
      unnamed++;
    } else if (!full) {
      add(new Finding(rule, path.get(), place, values), kept);
    }
  }

  private void add(Finding finding, boolean kept) {
    long longer = characters + Math.max(0, finding.pointer().lastIndexOf('/'));
    if (kept && (unknown == MOST || longer > MOST_CHARACTERS)) {
      firstUnnamed = finding;
      unnamed = 1;
    } else if (!kept && listed.size() - unknown == MOST) {
      full(finding, "problems", MOST);
    } else if (longer > MOST_CHARACTERS) {
      full(finding, "paths", MOST_CHARACTERS);
    } else {
      listed.add(finding);
      characters = longer;
      unknown += kept ? 1 : 0;
    }
  }

  /** Says that no further problems are kept. */
  private void full(Finding last, String limit, int most) {
    full = true;
    errors++;
    listed.add(
        new Finding(
            ReadingRule.LIMIT,
            last.pointer(),
            last.place(),
            ordered("limit", limit, "value", "" + most)));
  }

  private static Map<String, String> ordered(String... arguments) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      ordered.put(arguments[i], arguments[i + 1]);
    }
    return ordered;
  }
}
