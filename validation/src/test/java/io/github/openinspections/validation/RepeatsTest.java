package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many records of one id, and what reports keep of long values. */
class RepeatsTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK));

  @Test
  void aRecordIsHeldAgainstAllBeforeItNotAgainstTheFirstAlone() {
    ValidationReport report =
        check(
            Findings.MINIMAL,
            Findings.MINIMAL.withTitle("one"),
            Findings.MINIMAL.withTitle("another"),
            Findings.MINIMAL.withTitle("one"));

    assertThat(report.problems())
        .extracting(problem -> problem.record().orElse(0) + " " + problem.message())
        .containsExactly(
            "2 example/1: the same record stands as number 1 already.",
            "3 example/1: record 2 has the same id and says something else of: title",
            "4 example/1: record 3 has the same id and says something else of: title");
  }

  @Test
  void ofVeryManyRecordsTheFirstAndTheNearestAreCompared() {
    List<Inspection> records = new ArrayList<>(List.of(Findings.MINIMAL.withTitle("first")));
    for (int i = 0; i < 20; i++) {
      records.add(Findings.MINIMAL);
    }
    records.add(Findings.MINIMAL.withTitle("last"));

    assertThat(check(records.toArray(Inspection[]::new)).problems())
        .extracting(Problem::rule)
        .endsWith("DAT-001", "DAT-002")
        .filteredOn("DAT-002"::equals)
        .hasSize(1);
  }

  @Test
  void aReportCutsLongValuesBetweenCharacters() {
    String text = "“" + "a".repeat(998) + "😀".repeat(5000) + "”";
    Inspection quoting = Findings.MINIMAL.withQuotes(Quote.builder().text(text).build());

    Problem kept =
        check(quoting).problems().stream()
            .filter(problem -> problem.rule().equals("QUO-003"))
            .findFirst()
            .orElseThrow();
    Problem whole =
        Findings.VALIDATOR.validate(quoting).stream()
            .filter(problem -> problem.rule().equals("QUO-003"))
            .findFirst()
            .orElseThrow();

    assertThat(kept.arguments()).containsEntry("text", text.substring(0, 999) + "…");
    assertThat(whole.arguments()).containsEntry("text", text);
    assertThat(kept.message()).isEqualTo(whole.message());
  }

  private static ValidationReport check(Inspection... records) {
    return VALIDATOR.validate(InspectionDataset.of(List.of(records)));
  }
}
