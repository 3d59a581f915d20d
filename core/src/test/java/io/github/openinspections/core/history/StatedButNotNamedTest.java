package io.github.openinspections.core.history;

import static io.github.openinspections.core.Given.area;
import static io.github.openinspections.core.Given.followUp;
import static io.github.openinspections.core.Given.original;
import static io.github.openinspections.core.vocabulary.PriorityAreaKind.AREA_FOR_IMPROVEMENT;
import static io.github.openinspections.core.vocabulary.PriorityAreaKind.AREA_FOR_PRIORITY_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Given;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatedButNotNamedTest {
  @Test
  void isAbsentIfNoNumberIsStated() {
    assertThat(missing(original("a", "x"))).isEmpty();
  }

  @Test
  void isZeroIfTheSourceStatesZero() {
    assertThat(missing(original("a").withPriorityAreasStated(stated(0)))).hasValue(0);
  }

  @Test
  void isTheStatedNumberLessAllNamedAreas() {
    assertThat(
            missing(
                original("a", "x", "y").withPriorityAreasStated(stated(5)),
                followUp("b", "a").withProgress(Given.rating("z", "good"))))
        .hasValue(2);
  }

  @Test
  void isNeverNegative() {
    assertThat(missing(original("a", "x", "y").withPriorityAreasStated(stated(1)))).hasValue(0);
  }

  @Test
  void prefersTheNumberThatTheOriginalStates() {
    assertThat(
            missing(
                original("a", "x").withPriorityAreasStated(stated(4)),
                followUp("b", "a").withPriorityAreasStated(stated(9))))
        .hasValue(3);
  }

  @Test
  void takesTheLargestOfTheFollowUpsIfTheOriginalStatesNothing() {
    assertThat(
            missing(
                followUp("second", "missing", 2).withPriorityAreasStated(stated(2)),
                followUp("first", "missing", 1).withPriorityAreasStated(stated(5))))
        .hasValue(5);
  }

  @Test
  void comparesKindByKind() {
    Inspection letter =
        original("letter")
            .withPriorityAreas(
                area("x").withKind(AREA_FOR_IMPROVEMENT),
                area("y").withKind(AREA_FOR_IMPROVEMENT),
                area("z").withKind(AREA_FOR_PRIORITY_ACTION))
            .withPriorityAreasStated(
                stated(3, AREA_FOR_PRIORITY_ACTION), stated(1, AREA_FOR_IMPROVEMENT));
    assertThat(missing(letter)).hasValue(2);
  }

  @Test
  void anAreaOfUnknownKindMayBeAnyOfThoseMissing() {
    Inspection letter =
        original("letter", "x")
            .withPriorityAreasStated(
                stated(1, AREA_FOR_PRIORITY_ACTION), stated(1, AREA_FOR_IMPROVEMENT));
    assertThat(missing(letter)).hasValue(1);
  }

  @Test
  void moreMayBeMissingOfAKindThanOfTheTotal() {
    Inspection letter =
        original("letter", "x", "y")
            .withPriorityAreas(area("x").withKind(AREA_FOR_IMPROVEMENT))
            .withPriorityAreasStated(stated(3, AREA_FOR_PRIORITY_ACTION), stated(2));
    assertThat(missing(letter)).hasValue(3);
    assertThat(missing(letter.withPriorityAreasStated(stated(6), stated(1, AREA_FOR_IMPROVEMENT))))
        .hasValue(5);
  }

  @Test
  void absurdNumbersDoNotOverflow() {
    Inspection letter =
        original("letter")
            .withPriorityAreasStated(
                stated(Integer.MAX_VALUE, AREA_FOR_PRIORITY_ACTION),
                stated(Integer.MAX_VALUE, AREA_FOR_IMPROVEMENT));
    assertThat(missing(letter)).hasValue(Integer.MAX_VALUE);
  }

  private static StatedCount stated(int count) {
    return StatedCount.builder().count(count).build();
  }

  private static StatedCount stated(int count, PriorityAreaKind kind) {
    return stated(count).withKind(kind);
  }

  private static OptionalInt missing(Inspection... inspections) {
    return InspectionHistory.of(List.of(inspections)).chains().get(0).statedButNotNamed();
  }
}
