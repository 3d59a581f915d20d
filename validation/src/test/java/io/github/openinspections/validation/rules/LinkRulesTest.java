package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.VALIDATOR;
import static io.github.openinspections.validation.DatasetRecords.begun;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.notRun;
import static io.github.openinspections.validation.DatasetRecords.parts;
import static io.github.openinspections.validation.DatasetRecords.rating;
import static io.github.openinspections.validation.DatasetRecords.review;
import static io.github.openinspections.validation.DatasetRecords.stopped;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static io.github.openinspections.validation.DatasetRecords.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.Parts.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkRulesTest {
  @Test
  void DAT_004_aFollowUpIsComparedWithAnOriginalThatComesLater() {
    Inspection early = begun("2013-05", REVIEW).withProgress(rating("unknown"));

    assertThat(found(validate(early, ORIGINAL)))
        .containsExactly("DAT-004 1 /fieldwork", "DAT-006 1 /progress/0/priorityArea");
    assertThat(found(validate(ORIGINAL, early)))
        .containsExactly("DAT-004 2 /fieldwork", "DAT-006 2 /progress/0/priorityArea");
  }

  @Test
  void DAT_014_aReviewOfAReviewIsComparedWithTheOriginal() {
    Inspection second = review("second", "review", 2).withProgress(rating("unknown"));

    assertThat(found(validate(second, REVIEW, ORIGINAL)))
        .containsExactly("DAT-014 1 /followUp/of", "DAT-006 1 /progress/0/priorityArea");
  }

  @Test
  void DAT_014_aReviewWithAnUnknownOriginalIsNotAnOriginal() {
    Inspection first =
        REVIEW
            .withFollowUp(FollowUp.builder().ordinal(1).build())
            .withPriorityAreas(ORIGINAL.priorityAreas())
            .withPriorityAreasStated(ORIGINAL.priorityAreasStated());
    Inspection second = review("second", "review", 2).withProgress(rating("of the original"));
    ValidationReport report = validate(first, second);

    assertThat(found(report)).containsExactly("DAT-014 2 /followUp/of");
    assertThat(notRun("DAT-006", report))
        .containsExactly("1: the data set does not contain the inspection that is followed up");
  }

  @Test
  void DAT_004_aPlaceholderDateIsNotAnEarlyDate() {
    assertThat(found(validate(ORIGINAL, begun("1900-01-01", REVIEW))))
        .containsExactly("INS-005 2 /fieldwork/0")
        .doesNotContain("DAT-004 2 /fieldwork");
    assertThat(found(validate(begun("9999-12-31", ORIGINAL), REVIEW)))
        .containsExactly("INS-005 1 /fieldwork/0");
  }

  @Test
  void DAT_004_withoutDatesNothingIsCompared() {
    Inspection undated =
        ORIGINAL
            .withFieldwork()
            .withReport(Report.builder().published(PartialDate.parse("2014-04")).build());
    String open = "1: one of the two records has no date that can be compared";

    assertThat(found(validate(undated, REVIEW))).isEmpty();
    assertThat(notRun("DAT-004", validate(undated, REVIEW))).containsExactly(open);
    assertThat(notRun("DAT-004", validate(ORIGINAL, REVIEW.withFieldwork()))).containsExactly(open);
    assertThat(notRun("DAT-004", validate(ORIGINAL, REVIEW))).isEmpty();
    assertThat(
            notRun("DAT-004", validate(ORIGINAL, undated.withId("other"), begun("2014", REVIEW))))
        .isEmpty();
  }

  @Test
  void DAT_004_aReportBeforeItsOwnFieldworkIsNotComparedToo() {
    Inspection early =
        REVIEW.withReport(Report.builder().published(PartialDate.parse("2012-08")).build());

    assertThat(found(validate(ORIGINAL, early))).containsExactly("INS-002 2 /report/published");
    assertThat(found(validate(ORIGINAL, early.withFieldwork())))
        .containsExactly("DAT-004 2 /report/published");
  }

  @Test
  void DAT_007_aCircleIsReportedOnce() {
    ValidationReport report =
        validate(
            ORIGINAL,
            review("b", "c", 1),
            begun("2010-05", review("c", "b", 1)).withProgress(rating("unknown")),
            review("d", "c", 1).withProgress(rating("unknown")));

    assertThat(found(report)).containsExactly("DAT-007 2 /followUp/of", "DAT-014 4 /followUp/of");
    assertThat(report.problems().get(0).message()).contains("2 follow-ups", "b, c");
  }

  @Test
  void DAT_003_DAT_012_aMissingRecordMayBeUnreadable() {
    String unreadable = "1: the missing record may be one that could not be read";
    Item lost = Item.of(review("review", "lost", 2));
    Item original = Item.of(ORIGINAL);

    assertThat(
            notRun("DAT-003", VALIDATOR.validate(parts(lost, Item.unreadable(Optional.empty())))))
        .contains(unreadable);
    assertThat(
            notRun(
                "DAT-003", VALIDATOR.validate(parts(lost, Item.unreadable(Optional.of("lost"))))))
        .contains(unreadable);
    assertThat(found(VALIDATOR.validate(parts(lost, Item.unreadable(Optional.of("x"))))))
        .containsExactly("DAT-003 1 /followUp/of", "SYN-001 2 ");
    assertThat(
            notRun(
                "DAT-012",
                VALIDATOR.validate(
                    parts(
                        original,
                        Item.of(review("review", "original", 2)),
                        Item.unreadable(Optional.of("x"))))))
        .contains(unreadable);
  }

  @Test
  void DAT_003_DAT_012_aMissingRecordMayComeAfterTheEndOfReading() {
    String stopped = "1: reading stopped before the end of the data";
    ValidationReport lost = VALIDATOR.validate(stopped(ORIGINAL, review("review", "lost", 1)));
    ValidationReport gap = VALIDATOR.validate(stopped(ORIGINAL, review("review", "original", 2)));

    assertThat(found(lost)).isEmpty();
    assertThat(notRun("DAT-003", lost)).containsExactly(stopped);
    assertThat(lost.ran()).contains("DAT-003");
    assertThat(lost.complete()).isFalse();
    assertThat(found(gap)).isEmpty();
    assertThat(notRun("DAT-012", gap)).containsExactly(stopped);
  }

  @Test
  void DAT_003_aSingleRecordMissesNothing() {
    ValidationReport alone = validate(review("review", "lost", 2));

    assertThat(found(alone)).isEmpty();
    assertThat(notRun("DAT-003", alone))
        .containsExactly(
            "1: a data set of one record cannot contain the inspection that it follows up");
    assertThat(alone.ran()).doesNotContain("DAT-003").contains("DAT-001");
    assertThat(found(validate(ORIGINAL, review("review", "lost", 2))))
        .containsExactly("DAT-003 2 /followUp/of");
  }

  @Test
  void DAT_003_withoutTheOriginalNothingIsComparedWithIt() {
    Inspection other =
        review("other", "lost", 1)
            .withFollowUp(FollowUp.builder().of("lost").addCovers("plans", "x").build());
    ValidationReport report = validate(ORIGINAL, REVIEW, other);
    String missing = "1: the data set does not contain the inspection that is followed up";

    assertThat(found(report)).containsExactly("DAT-003 3 /followUp/of");
    for (String rule : List.of("DAT-004", "DAT-006", "DAT-008", "DAT-013", "DAT-015")) {
      assertThat(notRun(rule, report)).as(rule).containsExactly(missing);
      assertThat(report.ran()).contains(rule);
    }
  }

  @Test
  void DAT_004_aProblemIsReportedWhereItsRecordStarts() {
    ValidationReport report =
        VALIDATOR.validate(
            parts(
                Item.unreadable(Optional.of("x")),
                Item.of(ORIGINAL),
                Item.of(begun("2013-05", REVIEW))));
    Problem problem = report.problems().get(1);

    assertThat(written(problem)).isEqualTo("DAT-004 3 /fieldwork");
    assertThat(problem.position()).contains(Position.of(3, 1, 20));
    assertThat(problem.id()).contains("review");
    assertThat(problem.arguments())
        .containsEntry("number", "2")
        .containsEntry("original", "2014-02");
    assertThat(problem.message())
        .isEqualTo(
            "review: this record is dated 2013-05, but the inspection that it follows up (record 2) began 2014-02");
  }
}
