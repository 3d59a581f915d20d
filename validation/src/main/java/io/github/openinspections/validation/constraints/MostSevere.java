package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.validation.rules.StandardMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The problems of an inspection that become violations: providers keep these in sets in which
 * violations that differ only in an index collide, so that many of them would take hours.
 */
final class MostSevere {
  static final int MOST = 1000;

  private static final String TEXT = "unlisted.problems";

  private MostSevere() {}

  /** Returns the problems; if they are too many, the most severe and one for all others. */
  static List<Problem> of(List<Problem> problems, Language language) {
    if (problems.size() <= MOST) {
      return problems;
    }
    List<Problem> bySeverity =
        problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    List<Problem> listed = new ArrayList<>(bySeverity.subList(0, MOST));
    listed.sort(Problem.REPORT_ORDER);
    listed.add(others(bySeverity.get(MOST), problems.size() - MOST, language));
    return listed;
  }

  private static Problem others(Problem first, int count, Language language) {
    String english = StandardMessages.english().getOrDefault(TEXT, TEXT);
    Map<String, String> values = Map.of("problems", Integer.toString(count));
    return Problem.builder()
        .rule(ConformsToRules.class.getName())
        .severity(first.severity())
        .message(MessageTemplate.fill(language.text(TEXT).orElse(english), values))
        .id(first.id())
        .arguments(values)
        .build();
  }
}
