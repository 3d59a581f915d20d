package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.UnusedAcceptance.Why;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was accepted and why, and which acceptances were not used, in lines for people. */
final class AcceptedText {
  private static final int REASON = 400;

  /** The JSON lists all acceptances that were not used; nobody reads hundreds at a terminal. */
  private static final int SHOWN = 10;

  private final ReportWords words;

  AcceptedText(ReportWords words) {
    this.words = words;
  }

  List<String> lines(ValidationReport report) {
    List<String> lines = new ArrayList<>();
    accepted(report, lines);
    unused(report, lines);
    return lines;
  }

  /** Problems of a rule with one reason share a line. */
  private void accepted(ValidationReport report, List<String> lines) {
    Map<List<Object>, Integer> counts = new LinkedHashMap<>();
    Map<String, Long> listed = new LinkedHashMap<>();
    for (AcceptedProblem one : report.acceptedProblems()) {
      String rule = one.problem().rule();
      counts.merge(List.of(rule, reason(one.acceptance())), 1, Integer::sum);
      listed.merge(rule, 1L, Long::sum);
    }
    counts.forEach(
        (key, count) ->
            lines.add(
                words.form(
                    "accepted", count, "rule", key.get(0), "count", count, "reason", key.get(1))));
    for (RuleCount rule : report.rules()) {
      long more = rule.accepted() - listed.getOrDefault(rule.rule(), 0L);
      if (more > 0) {
        lines.add(words.of("more-accepted", "count", more, "rule", rule.rule()));
      }
      listed.remove(rule.rule());
    }
  }

  /** Returns why something is accepted, by whom, when, and until when. */
  String reason(AcceptedFinding acceptance) {
    StringBuilder text = new StringBuilder(PlainText.of(acceptance.reason(), REASON));
    text.append(" (");
    acceptance.by().ifPresent(who -> text.append(PlainText.of(who)).append(", "));
    text.append(acceptance.on());
    acceptance.until().ifPresent(end -> text.append(", ").append(words.of("until", "date", end)));
    return text.append(')').toString();
  }

  private void unused(ValidationReport report, List<String> lines) {
    Map<Why, Integer> counts = new EnumMap<>(Why.class);
    for (UnusedAcceptance one : report.unusedAcceptances()) {
      if (counts.merge(one.why(), 1, Integer::sum) <= SHOWN) {
        lines.add(unused(one));
      }
    }
    counts.forEach(
        (why, count) -> {
          if (count > SHOWN) {
            lines.add(words.of("more-unused", "count", count - SHOWN, "why", unused(why)));
          }
        });
  }

  private String unused(Why why) {
    return words.of(
        switch (why) {
          case NOT_FOUND -> "many-not-found";
          case RAN_OUT -> "many-ran-out";
          case OTHER_FILE -> "many-other-file";
        });
  }

  /** Returns one acceptance that was not used, and why. */
  String unused(UnusedAcceptance unused) {
    AcceptedFinding acceptance = unused.acceptance();
    String why =
        switch (unused.why()) {
          case NOT_FOUND -> words.of("not-found");
          case RAN_OUT ->
              words.of("ran-out", "date", acceptance.until().map(Object::toString).orElse(""));
          case OTHER_FILE ->
              acceptance
                  .source()
                  .map(name -> words.of("other-file", "name", name))
                  .orElseGet(() -> words.of("no-file"));
        };
    return words.of(
            acceptance.id().isPresent() ? "unused-in" : "unused",
            "rule",
            acceptance.rule(),
            "record",
            acceptance.id().orElse(""),
            "why",
            why)
        + acceptance.excerpt().map(said -> ": " + PlainText.of(said, REASON)).orElse("");
  }
}
