package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.examples.benchmarks.data.GeneratedRecords;
import java.util.List;
import java.util.stream.IntStream;

/** The expected results for a corpus. */
final class Expected {
  private static final String PLACE = "/fieldwork/0";
  private static final int LONGEST = 1000;

  private Expected() {}

  /** Requires equal values. */
  static void equal(Object expected, Object actual, String what) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          what + ": expected " + cut(expected) + ", got " + cut(actual));
    }
  }

  private static String cut(Object value) {
    String text = value.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** Requires the inspections of the corpus. */
  static void records(Corpus corpus, List<?> actual) {
    equal(corpus.records(), actual.size(), "records");
    for (int i = 0; i < actual.size(); i++) {
      equal(corpus.record(i), actual.get(i), "record " + i);
    }
  }

  /** Requires exactly the one problem of each broken record. */
  static void problems(Corpus corpus, List<List<Problem>> actual) {
    equal(
        places(corpus),
        actual.stream()
            .map(found -> found.stream().map(p -> p.rule() + " " + p.pointer()).toList())
            .toList(),
        "problems");
  }

  private static List<List<String>> places(Corpus corpus) {
    return IntStream.range(0, corpus.records())
        .mapToObj(
            i ->
                GeneratedRecords.isBroken(i)
                    ? List.of(GeneratedRecords.BROKEN_RULE + " " + PLACE)
                    : List.<String>of())
        .toList();
  }

  /** Returns the number of records in the corpus with a problem. */
  static long broken(Corpus corpus) {
    return IntStream.range(0, corpus.records()).filter(GeneratedRecords::isBroken).count();
  }
}
