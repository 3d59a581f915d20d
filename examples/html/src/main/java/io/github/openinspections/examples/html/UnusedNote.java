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

  static List<UnusedNote> of(ValidationReport report, Words words) {
    return report.unusedAcceptances().stream().limit(MOST).map(one -> of(one, words)).toList();
  }

  /** Returns how many are not listed, in words; empty if all are. */
  static String left(ValidationReport report, Words words) {
    int left = report.unusedAcceptances().size() - MOST;
    return left > 0 ? words.of("page.accepted.left", "count", Count.of(left)) : "";
  }

  private static UnusedNote of(UnusedAcceptance unused, Words words) {
    String why =
        switch (unused.why()) {
          case NOT_FOUND -> words.of("page.accepted.not-found");
          case RAN_OUT ->
              words.of(
                  "page.accepted.ran-out",
                  "date",
                  unused.acceptance().until().map(Object::toString).orElse(""));
          case OTHER_FILE ->
              unused
                  .acceptance()
                  .source()
                  .map(name -> words.of("page.accepted.other-file", "name", words.name(name)))
                  .orElseGet(() -> words.of("page.accepted.other-data-set"));
        };
    return new UnusedNote(
        words.name(unused.acceptance().rule()),
        unused.acceptance().id().map(words::name).orElse(""),
        why,
        unused.acceptance().excerpt().map(words::passage).orElse(""));
  }
}
