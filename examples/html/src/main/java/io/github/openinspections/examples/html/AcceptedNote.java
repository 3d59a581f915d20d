package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems of one rule that were accepted for one reason.
 *
 * @param rule the id of the rule
 * @param count how many there are, in words
 * @param reason why they were accepted, empty for those that the report does not list
 * @param who by whom, when and until when
 */
record AcceptedNote(String rule, String count, String reason, String who) {
  static List<AcceptedNote> of(ValidationReport report, Words words) {
    Map<AcceptedFinding, Integer> counts = new LinkedHashMap<>();
    Map<String, Long> listed = new LinkedHashMap<>();
    for (AcceptedProblem one : report.acceptedProblems()) {
      counts.merge(reasonOf(one), 1, Integer::sum);
      listed.merge(one.problem().rule(), 1L, Long::sum);
    }
    List<AcceptedNote> notes = new ArrayList<>();
    counts.forEach((why, count) -> notes.add(of(why, count, words)));
    for (RuleCount rule : report.rules()) {
      long more = rule.accepted() - listed.getOrDefault(rule.rule(), 0L);
      if (more > 0) {
        notes.add(
            new AcceptedNote(
                words.name(rule.rule()),
                words.of("page.accepted.more", "count", Count.of(more)),
                "",
                ""));
      }
      listed.remove(rule.rule());
    }
    return notes;
  }

  /** Returns what problems that share a line have in common. */
  private static AcceptedFinding reasonOf(AcceptedProblem one) {
    AcceptedFinding.Builder reason =
        AcceptedFinding.builder()
            .rule(one.problem().rule())
            .valueHash("")
            .reason(one.acceptance().reason())
            .by(one.acceptance().by())
            .on(one.acceptance().on());
    return reason.until(one.acceptance().until()).build();
  }

  private static AcceptedNote of(AcceptedFinding why, int count, Words words) {
    List<String> who = new ArrayList<>();
    why.by().map(words::name).ifPresent(who::add);
    who.add(why.on().toString());
    why.until().map(end -> words.of("page.accepted.until", "date", end)).ifPresent(who::add);
    return new AcceptedNote(
        words.name(why.rule()),
        words.counted("page.count.problems", count),
        words.passage(why.reason()),
        words.list(who));
  }
}
