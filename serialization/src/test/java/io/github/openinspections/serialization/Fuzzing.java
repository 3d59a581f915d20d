package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.options.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold for everything that is read, and the inputs with which fuzzing begins. */
final class Fuzzing {
  /** Limits that an input of a few bytes reaches. */
  static final Limits TINY =
      Limits.builder().nesting(3).textLength(8).numberLength(4).recordBytes(64).build();

  /** Limits that the golden files keep and an input of a few kilobytes reaches. */
  static final Limits SMALL =
      Limits.builder().nesting(8).textLength(1000).numberLength(30).recordBytes(9000).build();

  private Fuzzing() {}

  /** Returns the golden files and small files of every layout. */
  static Stream<byte[]> files() {
    String a = Records.of("a");
    String b =
        Records.with("'areas': [{'name': 'é😀', 'code': 5}], 'x-a': [1.50, {}], 'titel': ''");
    return Stream.concat(
            Stream.of("envelope.json", "maximal.json", "seed.json", "seed.ndjson")
                .map(Golden::text),
            Stream.of(
                a,
                a + "\n\n" + b + "\r\n",
                "[" + a + ", " + b + "]",
                "\ufeff[" + a + ",]",
                Records.json("{'x-a': 1, 'inspections': [") + a + Records.json("], 'title': 'a'}"),
                Records.json("{\n'id': 'a',\n'type': 'b'\n}"),
                Records.json("{'id': '\\ud800', 'fieldwork': ['2016-05/2016-06', '2016-5']}")))
        .flatMap(text -> Stream.of(text.getBytes(StandardCharsets.UTF_8), GzipTest.gzip(text)));
  }

  /**
   * Reads a data set to its end and locates everything that is reported.
   *
   * @return the number of bytes
   */
  static long read(InspectionDataset dataset) {
    long number = 0;
    long start = 0;
    for (Entry entry : dataset) {
      assertThat(entry.number()).isEqualTo(++number);
      assertThat(offset(entry.position())).isGreaterThanOrEqualTo(start);
      start = offset(entry.position());
      assertSound(entry, offset(dataset.position()));
    }
    long end = offset(dataset.position());
    assertThat(end).isGreaterThanOrEqualTo(start);
    for (Problem problem : dataset.problems()) {
      assertThat(problem.record()).isEmpty();
      assertThat(offset(problem.position())).isBetween(0L, end);
    }
    dataset.stopped().ifPresent(stop -> assertThat(offset(stop.position())).isBetween(0L, end));
    return end;
  }

  /** Checks an entry. */
  static void assertSound(Entry entry, long end) {
    assertThat(entry.inspection().isPresent()).isEqualTo(!hasErrors(entry.problems()));
    assertThat(entry.problems()).isSortedAccordingTo(Problem.REPORT_ORDER);
    for (Problem problem : entry.problems()) {
      assertThat(problem.record()).hasValue(entry.number());
      assertThat(problem.message()).isNotBlank();
      assertThat(offset(problem.position())).isBetween(offset(entry.position()), end);
      assertThat(offset(entry.locate(problem.pointer()))).isBetween(offset(entry.position()), end);
    }
  }

  static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  static long offset(Optional<Position> position) {
    return position.orElseThrow().offset().orElseThrow();
  }
}
