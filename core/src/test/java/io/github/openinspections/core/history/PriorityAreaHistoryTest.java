package io.github.openinspections.core.history;

import static io.github.openinspections.core.Given.area;
import static io.github.openinspections.core.Given.followUp;
import static io.github.openinspections.core.Given.original;
import static io.github.openinspections.core.Given.rating;
import static io.github.openinspections.core.history.PriorityAreaReview.Outcome.NOT_COVERED;
import static io.github.openinspections.core.history.PriorityAreaReview.Outcome.RATED;
import static io.github.openinspections.core.history.PriorityAreaReview.Outcome.UNSAID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.history.PriorityAreaReview.Outcome;
import io.github.openinspections.core.vocabulary.Absence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PriorityAreaHistoryTest {
  private static final Inspection ORIGINAL = original("original", "a", "b", "c", "d", "e");
  private static final FollowUp SECOND = FollowUp.builder().of("original").ordinal(2).build();

  @Test
  void anAreaMissingFromCoversWasNotCovered() {
    assertThat(
            outcomes(SECOND.withCovers("d", "e").withCoversStated(2), rating("d", "early signs")))
        .isEqualTo(
            Map.of("a", NOT_COVERED, "b", NOT_COVERED, "c", NOT_COVERED, "d", RATED, "e", UNSAID));
  }

  @Test
  void coversNeedNoStatedNumber() {
    assertThat(outcomes(SECOND.withCovers("d", "e"))).containsEntry("a", NOT_COVERED);
  }

  @Test
  void aStatedNumberAloneDoesNotSayWhichAreasWereCovered() {
    assertThat(outcomes(SECOND.withCoversStated(2), rating("d", "early signs")))
        .isEqualTo(Map.of("a", UNSAID, "b", UNSAID, "c", UNSAID, "d", RATED, "e", UNSAID));
  }

  @Test
  void whenFewerAreNamedThanStatedTheOthersAreNotKnown() {
    assertThat(outcomes(SECOND.withCovers("d", "d").withCoversStated(2)))
        .containsOnly(
            Map.entry("a", UNSAID),
            Map.entry("b", UNSAID),
            Map.entry("c", UNSAID),
            Map.entry("d", UNSAID),
            Map.entry("e", UNSAID));
  }

  @Test
  void aReviewThatStatesThatItCoversNoneCoversNone() {
    assertThat(outcomes(SECOND.withCoversStated(0))).containsEntry("a", NOT_COVERED);
  }

  @Test
  void aRatedAreaIsRatedWhateverTheReviewSaysItCovers() {
    assertThat(outcomes(SECOND.withCovers("d"), rating("a", "good"))).containsEntry("a", RATED);
  }

  @Test
  void aRatingMaySayThatTheAreaWasNotReviewed() {
    ProgressRating notReviewed =
        rating("a", "not looked at this time").withAbsence(Absence.NOT_REVIEWED);
    assertThat(outcomes(SECOND, notReviewed)).containsEntry("a", NOT_COVERED);
    assertThat(outcomes(SECOND, notReviewed.withGrade(Grade.of("progress-words", "some"))))
        .containsEntry("a", RATED);
  }

  @Test
  void tooEarlyToJudgeIsARatingAndNotStatedIsNot() {
    ProgressRating bare = ProgressRating.builder().priorityArea("a").build();
    assertThat(outcomes(SECOND, bare.withAbsence(Absence.TOO_EARLY))).containsEntry("a", RATED);
    assertThat(outcomes(SECOND, bare.withAbsence(Absence.NOT_STATED))).containsEntry("a", UNSAID);
    assertThat(outcomes(SECOND, bare)).containsEntry("a", UNSAID);
    assertThat(outcomes(SECOND, rating("a", "progress").withAbsence(Absence.NOT_STATED)))
        .containsEntry("a", RATED);
    assertThat(outcomes(SECOND, bare.withNarrative("The partnership now meets monthly.")))
        .containsEntry("a", RATED);
  }

  @Test
  void keepsTheRatingsOfSeveralJudges() {
    ProgressRating inspectors = rating("b", "encouraging");
    ProgressRating council = rating("b", "very good").withJudgedBy("South Ayrshire Council");
    Inspection review =
        followUp("review", SECOND).withProgress(council, rating("a", "some"), inspectors);
    PriorityAreaReview said = areas(ORIGINAL, review).get(1).reviews().get(0);
    assertThat(said.outcome()).isEqualTo(RATED);
    assertThat(said.ratings()).containsExactly(council, inspectors);
    assertThat(said.inspection()).isEqualTo(review);
    assertThat(said.priorityArea()).isEqualTo("b");
  }

  @Test
  void oneRatingIsEnough() {
    assertThat(
            outcomes(
                SECOND,
                ProgressRating.builder().priorityArea("a").absence(Absence.NOT_REVIEWED).build(),
                rating("a", "very good").withJudgedBy("South Ayrshire Council")))
        .containsEntry("a", RATED);
  }

  @Test
  void includesAnAreaThatNoInspectionLists() {
    Inspection review =
        followUp("review", SECOND.withCovers("covered")).withProgress(rating("x", "good"));
    List<PriorityAreaHistory> areas = areas(original("original", "a"), review);
    assertThat(areas).extracting(PriorityAreaHistory::id).containsExactly("a", "x", "covered");
    assertThat(areas.get(1).area()).isEmpty();
    assertThat(areas.get(1).listings()).isEmpty();
    assertThat(areas.get(1).reviews())
        .extracting(PriorityAreaReview::outcome)
        .containsExactly(RATED);
    assertThat(areas.get(2).reviews())
        .extracting(PriorityAreaReview::outcome)
        .containsExactly(UNSAID);
  }

  @Test
  void theWordingOfTheOriginalTakesPrecedence() {
    PriorityArea reworded = area("a").withText("Improve a, in other words.");
    Inspection review =
        followUp("review", SECOND).withPriorityAreas(area("new"), reworded, area("b"));
    List<PriorityAreaHistory> areas = areas(review, original("original", "a", "b"));
    assertThat(areas).extracting(PriorityAreaHistory::id).containsExactly("a", "b", "new");
    assertThat(areas.get(0).area()).contains(area("a"));
    assertThat(areas.get(0).listings()).containsExactly(area("a"), reworded);
    assertThat(areas.get(1).listings()).containsExactly(area("b"));
    assertThat(areas.get(2).area()).contains(area("new"));
  }

  @Test
  void areasOfTwoChainsStaySeparateEvenWithTheSameId() {
    List<PriorityAreaHistory> areas =
        areas(original("one", "leadership"), original("two", "leadership"));
    assertThat(areas)
        .extracting(area -> area.chain().originalId().orElseThrow())
        .containsExactly("one", "two");
  }

  @Test
  void anInspectionThatRatesProgressWithoutNamingItsOriginalIsIncluded() {
    Inspection review = original("review", "a").withProgress(rating("a", "good"));
    assertThat(areas(review).get(0).reviews())
        .extracting(PriorityAreaReview::outcome)
        .containsExactly(RATED);
  }

  private static Map<String, Outcome> outcomes(FollowUp followUp, ProgressRating... ratings) {
    Inspection review = followUp("review", followUp).withProgress(Arrays.asList(ratings));
    return areas(ORIGINAL, review).stream()
        .collect(
            Collectors.toMap(PriorityAreaHistory::id, area -> area.reviews().get(0).outcome()));
  }

  private static List<PriorityAreaHistory> areas(Inspection... inspections) {
    return InspectionHistory.of(List.of(inspections)).priorityAreas();
  }
}
