package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.validation.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedCountRulesTest {
  private static final String ACTION = "area-for-priority-action";
  private static final String IMPROVEMENT = "area-for-improvement";

  private static PriorityArea area(int number, String... kind) {
    return PriorityArea.builder()
        .id("a" + number)
        .text("Plans for children, number " + number + ".")
        .kind(Optional.of(kind).filter(k -> k.length > 0).map(k -> PriorityAreaKind.of(k[0])))
        .build();
  }

  private static StatedCount stated(int count, String... kind) {
    return StatedCount.builder()
        .count(count)
        .kind(Optional.of(kind).filter(k -> k.length > 0).map(k -> PriorityAreaKind.of(k[0])))
        .build();
  }

  private static Inspection listing(List<PriorityArea> areas, StatedCount... stated) {
    return Findings.MINIMAL.withPriorityAreas(areas).withPriorityAreasStated(stated);
  }

  private static ProgressRating rating(String area) {
    return ProgressRating.builder().priorityArea(area).label("good").build();
  }

  @Test
  void PRA_004_kindsAreCountedSeparately() {
    List<PriorityArea> areas =
        List.of(area(1, ACTION), area(2, IMPROVEMENT), area(3, IMPROVEMENT), area(4));

    assertThat(Findings.of(listing(areas, stated(1, ACTION), stated(3, IMPROVEMENT)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(0, ACTION), stated(1, IMPROVEMENT))))
        .containsExactly(
            "PRA-004 /priorityAreasStated/0/count", "PRA-004 /priorityAreasStated/1/count");
    assertThat(Findings.of(listing(areas, stated(3, ACTION), stated(4, IMPROVEMENT))))
        .containsExactly(
            "PRA-007 /priorityAreasStated/0/count", "PRA-007 /priorityAreasStated/1/count");
  }

  @Test
  void PRA_004_aCountWithoutKindCountsAllKinds() {
    List<PriorityArea> areas = List.of(area(1, ACTION), area(2, IMPROVEMENT), area(3));

    assertThat(Findings.of(listing(areas, stated(3)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(2))))
        .containsExactly("PRA-004 /priorityAreasStated/0/count");
    assertThat(Findings.of(listing(areas, stated(4))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void PRA_007_anAreaWithoutKindMayBeOfAnyKind() {
    List<PriorityArea> areas = List.of(area(1), area(2), area(3));

    assertThat(Findings.of(listing(areas, stated(2, ACTION)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(2, ACTION), stated(1)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(4, ACTION))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void PRA_007_countsOfOneKindAddUp() {
    List<PriorityArea> areas = List.of(area(1, ACTION), area(2, ACTION), area(3, ACTION));

    assertThat(Findings.of(listing(areas, stated(2, ACTION), stated(1, ACTION)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(Integer.MAX_VALUE), stated(Integer.MAX_VALUE))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void PRA_007_fiveStatedAndThreeNamedIsOnlyAnInfo() {
    assertThat(Findings.of(listing(List.of(area(1), area(2), area(3)), stated(5))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void PRA_007_ratedAreasOfAFollowUpCount() {
    Inspection review =
        listing(List.of(area(1)), stated(3))
            .withFollowUp(FollowUp.builder().of("example/0").build())
            .withProgress(rating("a1"), rating("a2"), rating("a2").withJudgedBy("the council"));

    assertThat(Findings.of(review)).containsExactly("PRA-007 /priorityAreasStated/0/count");
    assertThat(Findings.of(review.withPriorityAreasStated(stated(2)))).isEmpty();
  }

  @Test
  void PRA_004_entriesThatAreNotAreasAreNotCounted() {
    PriorityArea none = area(1, ACTION).withText("There are no areas for priority action");
    PriorityArea placeholder = area(1, ACTION).withText("Not found or not applicable.");

    assertThat(Findings.of(listing(List.of(none), stated(0, ACTION))))
        .containsExactly("PRA-005 /priorityAreas/0/text");
    assertThat(Findings.of(listing(List.of(placeholder), stated(0, ACTION))))
        .containsExactly("TXT-001 /priorityAreas/0/text");
    assertThat(Findings.of(listing(List.of(area(1), area(1)), stated(1))))
        .containsExactly("PRA-002 /priorityAreas/1/id");
  }
}
