package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.NotRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules that did not run for the same reason.
 *
 * @param reason the reason, and the number of records
 * @param rules their ids
 */
record NotRunNote(String reason, String rules) {
  static List<NotRunNote> of(List<NotRun> notRun, Words words) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (NotRun rule : notRun) {
      String reason =
          words.of(
              rule.failed() ? "page.check.not-run-failed" : "page.check.not-run-on",
              "records",
              words.counted("page.count.records", rule.records()),
              "reason",
              words.passage(rule.reason()));
      byReason.computeIfAbsent(reason, first -> new ArrayList<>()).add(words.name(rule.rule()));
    }
    return byReason.entrySet().stream()
        .map(reason -> new NotRunNote(reason.getKey(), words.list(reason.getValue())))
        .toList();
  }
}
