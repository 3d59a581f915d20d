package io.github.openinspections.core.history;

import static io.github.openinspections.core.Given.followUp;
import static io.github.openinspections.core.Given.original;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Given;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FollowUpChainTest {
  @Test
  void anInspectionWithoutFollowUpsIsAChainOfOne() {
    List<FollowUpChain> chains = chains(original("a"), original("b"));
    assertThat(chains)
        .extracting(FollowUpChain::originalId)
        .map(id -> id.orElse("-"))
        .containsExactly("a", "b");
    assertThat(chains).allSatisfy(chain -> assertThat(chain.followUps()).isEmpty());
    assertThat(chains).allSatisfy(chain -> assertThat(chain.reviews()).isEmpty());
  }

  @Test
  void aFollowUpOfAFollowUpBelongsToTheOriginal() {
    Inspection third = followUp("third", "second");
    Inspection second = followUp("second", "first");
    Inspection first = followUp("first", "original");
    FollowUpChain chain = only(third, original("original"), first, second);
    assertThat(chain.original()).contains(original("original"));
    assertThat(chain.followUps()).containsExactly(third, first, second);
  }

  @Test
  void followUpsOfOneMissingOriginalBelongTogether() {
    OriginalReference reference = OriginalReference.builder().title("Joint inspection").build();
    Inspection first =
        followUp("first", FollowUp.builder().of("missing").ordinal(1).original(reference).build());
    Inspection second =
        followUp("second", FollowUp.builder().of("missing").ordinal(2).original(reference).build());
    Inspection other = followUp("other", "another");
    List<FollowUpChain> chains = chains(second, other, first);
    assertThat(chains).hasSize(2);
    FollowUpChain chain = chains.get(0);
    assertThat(chain.originalId()).contains("missing");
    assertThat(chain.original()).isEmpty();
    assertThat(chain.references()).containsExactly(reference);
    assertThat(chain.followUps()).containsExactly(first, second);
  }

  @Test
  void followUpsThatDoNotNameTheirOriginalAreSeparateChains() {
    FollowUp unnamed =
        FollowUp.builder()
            .original(OriginalReference.builder().title("Joint inspection").build())
            .build();
    Inspection a = followUp("a", unnamed);
    Inspection later = followUp("later", "a");
    Inspection b = followUp("b", unnamed);
    List<FollowUpChain> chains = chains(a, b, later);
    assertThat(chains)
        .extracting(FollowUpChain::followUps)
        .containsExactly(List.of(a, later), List.of(b));
    assertThat(chains).allSatisfy(chain -> assertThat(chain.originalId()).isEmpty());
  }

  @Test
  void aFollowUpOfItselfHasNoOriginal() {
    Inspection itself = followUp("a", "a");
    FollowUpChain chain = only(itself);
    assertThat(chain.originalId()).isEmpty();
    assertThat(chain.originals()).isEmpty();
    assertThat(chain.followUps()).containsExactly(itself);
  }

  @Test
  void followUpsOfEachOtherAreOneChainWithoutAnOriginal() {
    Inspection a = followUp("a", "b");
    Inspection b = followUp("b", "a");
    assertThat(only(a, b).originalId()).isEmpty();
    assertThat(only(a, b).followUps()).containsExactly(a, b);
  }

  @Test
  void aCircleOfThreeAndItsFollowUpsAreOneChain() {
    Inspection hanging = followUp("d", "b");
    Inspection a = followUp("a", "b");
    Inspection b = followUp("b", "c");
    Inspection c = followUp("c", "a");
    for (List<Inspection> given : List.of(List.of(hanging, a, b, c), List.of(c, b, hanging, a))) {
      InspectionHistory history = InspectionHistory.of(given);
      assertThat(history.chains())
          .singleElement()
          .satisfies(
              chain -> {
                assertThat(chain.originalId()).isEmpty();
                assertThat(chain.followUps()).containsExactlyElementsOf(given);
              });
    }
  }

  @Test
  void originalsWithOneIdShareAChainAndTheFirstIsItsOriginal() {
    Inspection one = original("a", "housing");
    Inspection other = original("a", "schools");
    FollowUpChain chain = only(one, followUp("review", "a"), other);
    assertThat(chain.originals()).containsExactly(one, other);
    assertThat(chain.original()).contains(one);
    assertThat(chain.followUps()).hasSize(1);
    assertThat(chain.priorityAreas())
        .extracting(PriorityAreaHistory::id)
        .containsExactly("housing", "schools");
  }

  @Test
  void anOriginalAndItsReviewMayShareAnId() {
    Inspection review = followUp("a", "a");
    for (List<Inspection> given :
        List.of(List.of(original("a"), review), List.of(review, original("a")))) {
      FollowUpChain chain = InspectionHistory.of(given).chains().get(0);
      assertThat(chain.originalId()).contains("a");
      assertThat(chain.original()).contains(original("a"));
      assertThat(chain.followUps()).containsExactly(review);
    }
  }

  @Test
  void twoReviewsWithOneIdEachFollowTheirOwnOriginal() {
    Inspection ofA = followUp("review", "a");
    Inspection ofB = followUp("review", "b");
    assertThat(chains(original("a"), original("b"), ofA, ofB))
        .extracting(FollowUpChain::followUps)
        .containsExactly(List.of(ofA), List.of(ofB));
  }

  @Test
  void ofSeveralReleasesTheLatestCounts() {
    Inspection early = original("a", "old-words").withAsOf(PartialDate.of(2024, 1));
    Inspection late = original("a", "new-words").withAsOf(PartialDate.of(2024, 3));
    FollowUpChain chain = only(early, late, followUp("review", "a"));
    assertThat(chain.originals()).containsExactly(late);
    assertThat(chain.earlierVersions()).containsExactly(early);
    assertThat(chain.priorityAreas())
        .extracting(PriorityAreaHistory::id)
        .containsExactly("new-words");
  }

  @Test
  void aReleaseCountsUnlessItIsKnownToBeEarlier() {
    Inspection undated = original("a");
    Inspection year = original("a").withAsOf(PartialDate.of(2024));
    Inspection month = original("a").withAsOf(PartialDate.of(2024, 3));
    FollowUpChain chain = only(month, undated, year);
    assertThat(chain.originals()).containsExactly(month, undated, year);
    assertThat(chain.earlierVersions()).isEmpty();
  }

  @Test
  void anEarlierReleaseIsInTheChainOfTheLatest() {
    Inspection unlinked = original("review").withAsOf(PartialDate.of(2022));
    Inspection misled = followUp("review", "b").withAsOf(PartialDate.of(2023));
    Inspection linked = followUp("review", "a").withAsOf(PartialDate.of(2024));
    FollowUpChain chain = only(original("a"), unlinked, misled, linked);
    assertThat(chain.originals()).containsExactly(original("a"));
    assertThat(chain.followUps()).containsExactly(linked);
    assertThat(chain.earlierVersions()).containsExactly(unlinked, misled);
  }

  @Test
  void followUpsAreInOrderOfOrdinalThenDateThenAsGiven() {
    Inspection second = followUp("second", "a", 2);
    Inspection first = followUp("first", "a", 1);
    Inspection inMay = during(followUp("may", "a"), "2016-06/2016-07", "2016-05");
    Inspection lateInMay = during(followUp("late-may", "a"), "2016-05-20");
    Inspection inYear = during(followUp("year", "a"), "2016");
    Inspection published = publishedIn(followUp("published", "a"), PartialDate.of(2016, 4));
    Inspection undated = followUp("undated", "a");
    Inspection alsoUndated = followUp("also-undated", "a");
    assertThat(
            only(undated, lateInMay, inMay, second, alsoUndated, published, inYear, first)
                .followUps())
        .containsExactly(first, second, inYear, published, inMay, lateInMay, undated, alsoUndated);
  }

  @Test
  void fieldworkTakesPrecedenceOverPublication() {
    Inspection earlyOutLate =
        publishedIn(during(followUp("x", "a"), "2015-01"), PartialDate.of(2016, 9));
    Inspection later = during(followUp("y", "a"), "2015-02");
    assertThat(only(later, earlyOutLate).followUps()).containsExactly(earlyOutLate, later);
  }

  @Test
  void anOriginalThatReportsProgressIsAReviewToo() {
    Inspection rating = original("a").withProgress(Given.rating("x", "good"));
    Inspection stating =
        original("b").withOverallProgress(ProgressStatement.builder().label("some").build());
    assertThat(chains(rating, stating))
        .extracting(FollowUpChain::reviews)
        .containsExactly(List.of(rating), List.of(stating));
  }

  @Test
  void aChainLongerThanAnyStackEndsSafely() {
    int length = 100_000;
    List<Inspection> chain = new ArrayList<>(List.of(original("0")));
    IntStream.rangeClosed(1, length).forEach(i -> chain.add(followUp("" + i, "" + (i - 1))));
    Collections.reverse(chain);
    List<FollowUpChain> chains = InspectionHistory.of(chain).chains();
    assertThat(chains).hasSize(1);
    assertThat(chains.get(0).originalId()).contains("0");
    assertThat(chains.get(0).followUps()).hasSize(length);
  }

  private static Inspection during(Inspection review, String... periods) {
    return review.withFieldwork(List.of(periods).stream().map(DateInterval::parse).toList());
  }

  private static Inspection publishedIn(Inspection review, PartialDate date) {
    return review.withReport(Report.builder().published(date).build());
  }

  private static FollowUpChain only(Inspection... inspections) {
    List<FollowUpChain> chains = chains(inspections);
    assertThat(chains).hasSize(1);
    return chains.get(0);
  }

  private static List<FollowUpChain> chains(Inspection... inspections) {
    return InspectionHistory.of(List.of(inspections)).chains();
  }
}
