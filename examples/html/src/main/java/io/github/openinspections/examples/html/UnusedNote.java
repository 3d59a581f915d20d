package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;

/**
 * An accepted finding that the check did not use.
 *
 * @param rule the id of the rule
 * @param id the id of the record, empty if it has none
 * @param why why it was not used
 * @param excerpt what was accepted
 */
record UnusedNote(String rule, String id, String why, String excerpt) {
  /** Nobody reads more of them on a page; the JSON has all. */
  private static final int MOST = 500;

  static List<UnusedNote> of(ValidationReport report) {
    return report.unusedAcceptances().stream().limit(MOST).map(UnusedNote::of).toList();
  }

  /** Returns how many are not listed, in words; empty if all are. */
  static String left(ValidationReport report) {
    int left = report.unusedAcceptances().size() - MOST;
    return left > 0 ? "And " + Count.of(left) + " more." : "";
  }

  private static UnusedNote of(UnusedAcceptance unused) {
    String why =
        switch (unused.why()) {
          case NOT_FOUND -> "matches no finding";
          case RAN_OUT ->
              "ran out after " + unused.acceptance().until().map(Object::toString).orElse("");
          case OTHER_FILE ->
              unused
                  .acceptance()
                  .source()
                  .map(name -> "is for the file " + Shown.name(name))
                  .orElse("is for a data set without a name");
        };
    return new UnusedNote(
        Shown.name(unused.acceptance().rule()),
        unused.acceptance().id().map(Shown::name).orElse(""),
        why,
        unused.acceptance().excerpt().map(Shown::text).orElse(""));
  }
}
