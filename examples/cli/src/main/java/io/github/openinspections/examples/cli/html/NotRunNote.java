package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.problem.NotRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Rules that did not run for the same reason.
 *
 * @param reason the reason, and the number of records
 * @param rules their ids
 */
record NotRunNote(String reason, String rules) {
  static List<NotRunNote> of(List<NotRun> notRun) {
    Map<String, StringJoiner> byReason = new LinkedHashMap<>();
    for (NotRun rule : notRun) {
      byReason
          .computeIfAbsent(
              (rule.failed() ? "Failed on " : "On ")
                  + Count.of(rule.records(), "record")
                  + ": "
                  + Shown.text(rule.reason()),
              reason -> new StringJoiner(", "))
          .add(Shown.name(rule.rule()));
    }
    return byReason.entrySet().stream()
        .map(reason -> new NotRunNote(reason.getKey(), reason.getValue().toString()))
        .toList();
  }
}
