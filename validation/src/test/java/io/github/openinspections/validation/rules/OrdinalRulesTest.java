package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.notRun;
import static io.github.openinspections.validation.DatasetRecords.review;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.ValidationReport;
import org.junit.jupiter.api.Test;

class OrdinalRulesTest {
  @Test
  void DAT_005_aNumberIsReportedAtEveryFollowUpButTheFirst() {
    assertThat(
            found(
                validate(
                    ORIGINAL,
                    REVIEW,
                    review("again", "original", 1),
                    review("once-more", "original", 1))))
        .containsExactly("DAT-005 3 /followUp/ordinal", "DAT-005 4 /followUp/ordinal");
  }

  @Test
  void DAT_005_followUpsOfTwoOriginalsMayHaveTheSameNumber() {
    Inspection other = ORIGINAL.withId("other").withTitle("Another inspection");

    assertThat(found(validate(ORIGINAL, other, REVIEW, review("of-the-other", "other", 1))))
        .isEmpty();
  }

  @Test
  void DAT_012_aGapIsReportedAtTheFollowUpAfterIt() {
    assertThat(found(validate(ORIGINAL, REVIEW, review("fourth", "original", 4))))
        .containsExactly("DAT-012 3 /followUp/ordinal");
    assertThat(found(validate(ORIGINAL, review("second", "original", 2))))
        .containsExactly("DAT-012 2 /followUp/ordinal");
  }

  @Test
  void DAT_012_aFollowUpWithoutANumberMayBeTheMissingOne() {
    Inspection second = review("second", "original", 2);
    Inspection unnumbered = REVIEW.withFollowUp(FollowUp.builder().of("original").build());
    ValidationReport report = validate(ORIGINAL, unnumbered, second);

    assertThat(found(report)).isEmpty();
    assertThat(notRun("DAT-012", report))
        .containsExactly(
            "1: a follow-up of the same original has no number, and may be the missing one");
    assertThat(notRun("DAT-012", validate(ORIGINAL, unnumbered))).isEmpty();
  }

  @Test
  void DAT_012_aFollowUpOfAnotherOriginalIsNotTheMissingOne() {
    Inspection other = ORIGINAL.withId("other").withTitle("Another inspection");
    Inspection unnumbered = REVIEW.withFollowUp(FollowUp.builder().of("other").build());

    assertThat(found(validate(ORIGINAL, review("second", "original", 2), other, unnumbered)))
        .containsExactly("DAT-012 2 /followUp/ordinal");
  }

  @Test
  void DAT_012_aNumberBelowOneIsNoNumber() {
    assertThat(
            found(
                validate(
                    ORIGINAL, review("zeroth", "original", 0), review("second", "original", 2))))
        .containsExactly("FUP-002 2 /followUp/ordinal");
  }

  @Test
  void DAT_012_numbersMayComeInAnyOrder() {
    assertThat(found(validate(review("second", "original", 2), ORIGINAL, REVIEW))).isEmpty();
  }
}
