package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

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
  static List<WorstRecord> of(List<Problem> problems, Words words) {
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
        .map(same -> ofOne(same, words))
        .toList();
  }

  private static WorstRecord ofOne(List<Problem> same, Words words) {
    List<String> counts =
        Stream.of(Severity.values())
            .filter(severity -> count(same, severity) > 0)
            .map(severity -> ofSeverity(severity, count(same, severity), words))
            .toList();
    List<String> rules = List.copyOf(new TreeSet<>(same.stream().map(Problem::rule).toList()));
    return new WorstRecord(
        same.get(0).id().map(words::name).orElseGet(() -> words.of("page.worst.no-id")),
        same.get(0).record().stream().mapToObj(number -> Count.of(number)).findFirst().orElse(""),
        words.list(counts),
        words.list(ReadableCode.few(rules, RULES, words::name, words)));
  }

  private static String ofSeverity(Severity severity, long count, Words words) {
    String word = words.of("page.severity." + severity);
    return words.of("page.worst.of-severity", "count", Count.of(count), "severity", word);
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
