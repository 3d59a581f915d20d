package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.notRun;
import static io.github.openinspections.validation.DatasetRecords.rating;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatedAreaRulesTest {
  private static final PriorityAreaKind ACTION = PriorityAreaKind.of("area-for-priority-action");
  private static final PriorityAreaKind IMPROVEMENT = PriorityAreaKind.of("area-for-improvement");

  private static StatedCount stated(int count) {
    return StatedCount.builder().count(count).build();
  }

  @Test
  void DAT_006_DAT_013_anAreaMissingFromAPartialListIsNotAnError() {
    Inspection partial = ORIGINAL.withPriorityAreasStated(stated(5));
    ValidationReport report =
        validate(
            partial,
            REVIEW.withProgress(rating("unknown")),
            partial.withId("alone").withProgress(rating("unknown")));

    assertThat(found(report))
        .filteredOn(problem -> !problem.startsWith("PRA-007") && !problem.startsWith("PRG-003"))
        .containsExactly(
            "DAT-013 2 /progress/0/priorityArea", "PRG-009 3 /progress/0/priorityArea");
    assertThat(notRun("DAT-006", report))
        .containsExactly("1: it is not certain that the original lists all its priority areas");
    assertThat(notRun("PRG-001", report))
        .containsExactly("1: it is not certain that all priority areas are listed");
  }

  @Test
  void DAT_006_anAreaOfNeitherListIsReported() {
    Inspection review = REVIEW.withProgress(rating("plans"), rating("unknown"));

    assertThat(found(validate(ORIGINAL, review)))
        .containsExactly("DAT-006 2 /progress/1/priorityArea");
    assertThat(
            found(
                validate(
                    ORIGINAL,
                    review.withPriorityAreas(
                        PriorityArea.builder().id("unknown").text("A new one.").build()))))
        .isEmpty();
  }

  private static PriorityArea area(String id, String text) {
    return PriorityArea.builder().id(id).text(text).build();
  }

  private static List<String> unlisted(Inspection original) {
    Inspection review = REVIEW.withProgress(rating("unknown"));
    return found(validate(original, review)).stream()
        .filter(problem -> problem.startsWith("DAT"))
        .toList();
  }

  /** An area listed twice is one, so that another of those stated may be the one that is rated. */
  @Test
  void DAT_006_DAT_013_aDuplicateIsNotASecondArea() {
    Inspection repeated =
        ORIGINAL.withPriorityAreas(area("1", "Plan better."), area("1", "Train staff."));

    assertThat(unlisted(repeated.withPriorityAreasStated(stated(2))))
        .containsExactly("DAT-013 2 /progress/0/priorityArea");
    assertThat(unlisted(repeated.withPriorityAreasStated(stated(1))))
        .containsExactly("DAT-013 2 /progress/0/priorityArea");
  }

  @Test
  void DAT_006_whatIsNoAreaIsNotCounted() {
    Inspection one = ORIGINAL.withPriorityAreasStated(stated(1));
    PriorityArea plans = area("plans", "Plan better.");
    PriorityArea none = area("none", "There are no areas for priority action.");

    assertThat(unlisted(one.withPriorityAreas(none)))
        .containsExactly("DAT-013 2 /progress/0/priorityArea");
    assertThat(unlisted(one.withPriorityAreas(plans, area("x", "n/a"))))
        .containsExactly("DAT-006 2 /progress/0/priorityArea");
    assertThat(unlisted(ORIGINAL.withPriorityAreasStated(stated(0)).withPriorityAreas(none)))
        .containsExactly("DAT-006 2 /progress/0/priorityArea");
  }

  @Test
  void DAT_006_everyKindIsComplete() {
    PriorityArea action = area("1", "Plan better.").withKind(ACTION);
    PriorityArea improvement = area("2", "Train staff.").withKind(IMPROVEMENT);
    Inspection both = ORIGINAL.withPriorityAreas(action, improvement);

    assertThat(
            unlisted(
                both.withPriorityAreasStated(
                    stated(1).withKind(ACTION), stated(1).withKind(IMPROVEMENT))))
        .containsExactly("DAT-006 2 /progress/0/priorityArea");
    assertThat(unlisted(both.withPriorityAreasStated(stated(2).withKind(ACTION))))
        .containsExactly("DAT-013 2 /progress/0/priorityArea");
  }

  /** There are none of one kind: how many there are of the others is not stated. */
  @Test
  void DAT_006_DAT_013_noneOfAKindIsNoCompleteList() {
    Inspection none = ORIGINAL.withPriorityAreas();

    assertThat(unlisted(none.withPriorityAreasStated(stated(0).withKind(ACTION))))
        .containsExactly("DAT-013 2 /progress/0/priorityArea");
    assertThat(unlisted(none.withPriorityAreasStated(stated(0))))
        .containsExactly("DAT-006 2 /progress/0/priorityArea");
  }

  @Test
  void DAT_015_aDuplicateIsNotASecondArea() {
    Inspection review =
        REVIEW
            .withProgress()
            .withFollowUp(FollowUp.builder().of("original").ordinal(1).addCovers("x").build());
    PriorityArea plans = area("plans", "Plan better.");

    assertThat(found(validate(ORIGINAL.withPriorityAreas(plans), review)))
        .containsExactly("DAT-015 2 /followUp/covers/0");
    assertThat(
            found(
                validate(
                    ORIGINAL
                        .withPriorityAreas(plans, plans.withText("Train staff."))
                        .withPriorityAreasStated(stated(2)),
                    review)))
        .noneMatch(problem -> problem.startsWith("DAT"));
  }

  @Test
  void DAT_015_aCoveredAreaOfNeitherListIsReported() {
    Inspection review =
        REVIEW
            .withProgress()
            .withFollowUp(
                FollowUp.builder().of("original").ordinal(1).addCovers("plans", "x").build());

    assertThat(found(validate(ORIGINAL, review))).containsExactly("DAT-015 2 /followUp/covers/1");
    assertThat(notRun("DAT-015", validate(ORIGINAL, review))).isEmpty();
  }

  @Test
  void DAT_015_withoutACompleteListNothingIsComparedWithIt() {
    Inspection review =
        REVIEW.withFollowUp(FollowUp.builder().of("original").addCovers("plans", "x").build());
    Inspection partial = ORIGINAL.withPriorityAreasStated();

    assertThat(found(validate(partial, review))).isEmpty();
    assertThat(notRun("DAT-015", validate(partial, review)))
        .containsExactly("1: it is not certain that the original lists all its priority areas");
    assertThat(notRun("DAT-015", validate(partial, review.withProgress(rating("x")))))
        .as("an area that is not rated is left")
        .hasSize(1);
    assertThat(
            notRun("DAT-015", validate(partial, review.withProgress(rating("plans"), rating("x")))))
        .as("rated areas are DAT-013")
        .isEmpty();
    assertThat(notRun("DAT-015", validate(partial, REVIEW))).isEmpty();
  }
}
