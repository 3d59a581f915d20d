package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.BOOK;
import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.VALIDATOR;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.review;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetValidatorTest {
  /** A file with problems of its own, besides those of records. */
  private record Faulty(List<Inspection> records, List<Problem> problems)
      implements InspectionDataset {
    @Override
    public Optional<String> source() {
      return Optional.of("faulty.json");
    }

    @Override
    public Optional<Stop> stopped() {
      return Optional.of(Stop.of("cut", Optional.of(Position.of(9, 2))));
    }

    @Override
    public Iterator<Entry> iterator() {
      return InspectionDataset.of(records).iterator();
    }

    @Override
    public void close() {}
  }

  private static Problem ofFile(String rule, long line) {
    return Problem.builder()
        .rule(rule)
        .severity(Severity.ERROR)
        .message("the file")
        .position(Position.of(line, 1))
        .build();
  }

  @Test
  void aGoodDataSetHasNoProblemsInAnyOrder() {
    assertThat(found(validate(ORIGINAL, REVIEW, review("second", "original", 2)))).isEmpty();
    assertThat(found(validate(review("second", "original", 2), REVIEW, ORIGINAL))).isEmpty();
  }

  @Test
  void problemsOfTheFileComeFirstAndBelongToNoRecord() {
    InspectionDataset data =
        new Faulty(
            List.of(ORIGINAL.withTitle("nan")),
            List.of(ofFile("SYN-005", 9), ofFile("SHP-007", 1)));
    ValidationReport report = VALIDATOR.validate(data);
    ValidationReport without =
        DatasetValidator.of(
                BOOK.including(List.of(Parts.READING.withId("SYN-005"))).without("SYN-005"))
            .validate(data);

    assertThat(found(report)).containsExactly("SHP-007 ", "SYN-005 ", "TXT-001 1 /title");
    assertThat(report.rules())
        .containsExactly(
            RuleCount.of("SHP-007", Severity.ERROR, 1, 1),
            RuleCount.of("SYN-005", Severity.ERROR, 1, 1),
            RuleCount.of("TXT-001", Severity.WARNING, 1, 1));
    assertThat(report.records()).isEqualTo(RecordCounts.of(1, 0, 0));
    assertThat(report.source()).contains("faulty.json");
    assertThat(report.stopped()).contains(Stop.of("cut", Optional.of(Position.of(9, 2))));
    assertThat(found(without)).containsExactly("SHP-007 ", "TXT-001 1 /title");
  }
}
