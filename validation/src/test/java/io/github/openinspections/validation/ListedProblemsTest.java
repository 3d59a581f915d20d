package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.VALIDATOR;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.generated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedProblemsTest {
  private static ValidationReport check(Inspection... records) {
    return VALIDATOR.validate(InspectionDataset.of(List.of(records)));
  }

  @Test
  void aReportListsTheFirstProblemsOfEachRuleAndCountsThemAll() {
    Inspection bad = ORIGINAL.withTitle("nan");
    InspectionDataset data = InspectionDataset.of(Collections.nCopies(5, bad));
    ValidationReport two = VALIDATOR.listing(2).validate(data);
    ValidationReport none = VALIDATOR.listing(0).validate(data);

    assertThat(found(two))
        .containsExactly("TXT-001 1 /title", "DAT-001 2 /id", "TXT-001 2 /title", "DAT-001 3 /id");
    assertThat(two.rules())
        .containsExactly(
            RuleCount.of("DAT-001", Severity.WARNING, 4, 2),
            RuleCount.of("TXT-001", Severity.WARNING, 5, 2));
    assertThat(none.problems()).isEmpty();
    assertThat(none.rules())
        .containsExactly(
            RuleCount.of("DAT-001", Severity.WARNING, 4, 0),
            RuleCount.of("TXT-001", Severity.WARNING, 5, 0));
    assertThat(none.records()).isEqualTo(two.records());
    assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.listing(-1));
  }

  @Test
  void aThousandProblemsOfEachRuleAreListedByDefault() {
    ValidationReport report = generated(1002, i -> ORIGINAL);

    assertThat(report.rules())
        .containsExactly(RuleCount.of("DAT-001", Severity.WARNING, 1001, 1000));
  }

  @Test
  void aReportTruncatesLongValuesBetweenCharacters() {
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

  @Test
  void aReportTruncatesLongIdsOfProblemsBetweenRecordsToo() {
    Inspection endless = Findings.MINIMAL.withId("a".repeat(5000));

    assertThat(check(endless, endless).problems()).extracting(Problem::rule).contains("DAT-001");
    assertThat(check(endless, endless).problems())
        .extracting(problem -> problem.id().orElse("").length())
        .containsOnly(1001);
  }
}
