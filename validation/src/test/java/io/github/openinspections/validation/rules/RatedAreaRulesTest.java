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
import org.junit.jupiter.api.Test;

class RatedAreaRulesTest {
  @Test
  void DAT_006_DAT_013_anAreaMissingFromAPartialListIsNotAnError() {
    Inspection partial = ORIGINAL.withPriorityAreasStated(StatedCount.builder().count(5).build());
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
        .containsExactly(
            "1: the original does not list all its stated priority areas, or states no number");
    assertThat(notRun("PRG-001", report))
        .containsExactly("1: not all stated priority areas are listed");
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

  @Test
  void DAT_015_aCoveredAreaOfNeitherListIsReported() {
    Inspection review =
        REVIEW
            .withProgress()
            .withFollowUp(
                FollowUp.builder().of("original").ordinal(1).addCovers("plans", "x").build());

    assertThat(found(validate(ORIGINAL, review))).containsExactly("DAT-015 2 /followUp/covers/1");
    assertThat(found(validate(ORIGINAL.withPriorityAreasStated(), review))).isEmpty();
  }
}
