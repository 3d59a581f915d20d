package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.BOOK;
import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.VALIDATOR;
import static io.github.openinspections.validation.DatasetRecords.begun;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.rating;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateErrorsTest {
  @Test
  void anErrorBetweenRecordsMovesTheRecordOnce() {
    Inspection early = begun("2013-05", REVIEW);
    Inspection earlyAndWrong = early.withProgress(rating("unknown"), rating("none"));
    Inspection numbered0 = early.withFollowUp(FollowUp.builder().of("original").ordinal(0).build());

    assertThat(validate(ORIGINAL, REVIEW).records()).isEqualTo(RecordCounts.of(2, 0, 0));
    assertThat(validate(ORIGINAL, early).records()).isEqualTo(RecordCounts.of(1, 1, 0));
    assertThat(validate(ORIGINAL, earlyAndWrong).count(Severity.ERROR)).isEqualTo(3);
    assertThat(validate(ORIGINAL, earlyAndWrong).records()).isEqualTo(RecordCounts.of(1, 1, 0));
    assertThat(found(validate(ORIGINAL, numbered0)))
        .containsExactly("DAT-004 2 /fieldwork", "FUP-002 2 /followUp/ordinal");
    assertThat(validate(ORIGINAL, numbered0).records()).isEqualTo(RecordCounts.of(1, 1, 0));
  }

  @Test
  void aRecordHasTheErrorsThatTheBookSaysItHas() {
    InspectionDataset contradicting =
        InspectionDataset.of(List.of(ORIGINAL, begun("2014-03", ORIGINAL)));
    InspectionDataset repeating = InspectionDataset.of(List.of(ORIGINAL, ORIGINAL));
    DatasetValidator milder = DatasetValidator.of(BOOK.severity("DAT-002", Severity.WARNING));
    DatasetValidator graver = DatasetValidator.of(BOOK.severity("DAT-001", Severity.ERROR));

    assertThat(VALIDATOR.validate(contradicting).records()).isEqualTo(RecordCounts.of(1, 1, 0));
    assertThat(milder.validate(contradicting).records()).isEqualTo(RecordCounts.of(2, 0, 0));
    assertThat(milder.validate(contradicting).rules())
        .containsExactly(RuleCount.of("DAT-002", Severity.WARNING, 1, 1));
    assertThat(VALIDATOR.validate(repeating).records()).isEqualTo(RecordCounts.of(2, 0, 0));
    assertThat(graver.validate(repeating).records()).isEqualTo(RecordCounts.of(1, 1, 0));
  }

  @Test
  void anErrorThatIsNotListedStillCounts() {
    Inspection early = begun("2013-05", REVIEW);

    assertThat(
            VALIDATOR.listing(0).validate(InspectionDataset.of(List.of(ORIGINAL, early))).records())
        .isEqualTo(RecordCounts.of(1, 1, 0));
  }
}
