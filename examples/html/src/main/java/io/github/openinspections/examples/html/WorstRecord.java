package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A record with several problems.
 *
 * @param id its id, or that it is not known
 * @param number its number
 * @param count its problems, in words
 * @param rules the rules that it breaks
 */
record WorstRecord(String id, String number, String count, String rules) {
  private static final int MOST = 10;
  private static final int RULES = 8;

  /** Returns the records with at least two problems: by errors, then warnings, then all. */
  static List<WorstRecord> of(List<Problem> problems) {
    Map<Long, List<Problem>> byRecord = new LinkedHashMap<>();
    for (Problem problem : problems) {
      problem
          .record()
          .ifPresent(
              record -> byRecord.computeIfAbsent(record, r -> new ArrayList<>()).add(problem));
    }
    return byRecord.values().stream()
        .filter(same -> same.size() > 1)
        .sorted(
            Comparator.comparing((List<Problem> same) -> -count(same, Severity.ERROR))
                .thenComparing(same -> -count(same, Severity.WARNING))
                .thenComparing(same -> -same.size()))
        .limit(MOST)
        .map(WorstRecord::ofOne)
        .toList();
  }

  private static WorstRecord ofOne(List<Problem> same) {
    String counts =
        List.of(Severity.values()).stream()
            .filter(severity -> count(same, severity) > 0)
            .map(severity -> Count.of(count(same, severity)) + " " + severity)
            .collect(Collectors.joining(", "));
    List<String> rules = List.copyOf(new TreeSet<>(same.stream().map(Problem::rule).toList()));
    return new WorstRecord(
        same.get(0).id().map(Shown::name).orElse("id not known"),
        same.get(0).record().stream().mapToObj(number -> Count.of(number)).findFirst().orElse(""),
        counts,
        String.join(", ", ReadableCode.few(rules, RULES, Shown::name)));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
