package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.validation.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityAreaRulesTest {
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

  private static Inspection text(String text) {
    return Findings.MINIMAL.withPriorityAreas(PriorityArea.builder().id("a").text(text).build());
  }

  @Test
  void kindsAreCountedApart() {
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
  void aCountWithoutKindCountsAll() {
    List<PriorityArea> areas = List.of(area(1, ACTION), area(2, IMPROVEMENT), area(3));

    assertThat(Findings.of(listing(areas, stated(3)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(2))))
        .containsExactly("PRA-004 /priorityAreasStated/0/count");
    assertThat(Findings.of(listing(areas, stated(4))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void anAreaWithoutKindMayBeOfAnother() {
    List<PriorityArea> areas = List.of(area(1), area(2), area(3));

    assertThat(Findings.of(listing(areas, stated(2, ACTION)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(2, ACTION), stated(1)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(4, ACTION))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void countsOfOneKindAddUp() {
    List<PriorityArea> areas = List.of(area(1, ACTION), area(2, ACTION), area(3, ACTION));

    assertThat(Findings.of(listing(areas, stated(2, ACTION), stated(1, ACTION)))).isEmpty();
    assertThat(Findings.of(listing(areas, stated(Integer.MAX_VALUE), stated(Integer.MAX_VALUE))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void fiveStatedAndThreeNamedIsWorthKnowingAndNoMore() {
    assertThat(Findings.of(listing(List.of(area(1), area(2), area(3)), stated(5))))
        .containsExactly("PRA-007 /priorityAreasStated/0/count");
  }

  @Test
  void aFollowUpKnowsTheAreasThatItRates() {
    Inspection review =
        listing(List.of(area(1)), stated(3))
            .withFollowUp(FollowUp.builder().of("example/0").build())
            .withProgress(rating("a1"), rating("a2"), rating("a2").withJudgedBy("the council"));

    assertThat(Findings.of(review)).containsExactly("PRA-007 /priorityAreasStated/0/count");
    assertThat(Findings.of(review.withPriorityAreasStated(stated(2)))).isEmpty();
  }

  private static ProgressRating rating(String area) {
    return ProgressRating.builder().priorityArea(area).label("good").build();
  }

  @Test
  void whatIsNoAreaIsNotCountedAsOne() {
    PriorityArea none = area(1, ACTION).withText("There are no areas for priority action");
    PriorityArea placeholder = area(1, ACTION).withText("Not found or not applicable.");

    assertThat(Findings.of(listing(List.of(none), stated(0, ACTION))))
        .containsExactly("PRA-005 /priorityAreas/0/text");
    assertThat(Findings.of(listing(List.of(placeholder), stated(0, ACTION))))
        .containsExactly("TXT-001 /priorityAreas/0/text");
    assertThat(Findings.of(listing(List.of(area(1), area(1)), stated(1))))
        .containsExactly("PRA-002 /priorityAreas/1/id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u2003", "\u200b", "\ufeff"})
  void blankIsBlankInAnyWidth(String text) {
    assertThat(Findings.of(text(text))).contains("PRA-001 /priorityAreas/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are no areas for priority action",
        "There are no areas for priority action.",
        "there were no areas for improvement identified",
        "No areas for priority action were identified in this inspection.",
        "No requirements were made",
        "None identified."
      })
  void sentencesThatSayThereAreNoneAreFound(String text) {
    assertThat(Findings.of(text(text))).containsExactly("PRA-005 /priorityAreas/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are no effective systems for sharing information about risk.",
        "No recommendations from case reviews have been put into practice.",
        "No area of the county has enough foster carers.",
        "There is no strategy for early help.",
        "Non-attendance at strategy meetings."
      })
  void findingsOfWhatIsMissingAreNoSuchSentences(String text) {
    assertThat(Findings.of(text(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plans are reviewed in time. 10",
        "Plans are reviewed in time (paragraph 58).\n 7",
        "Plans are reviewed in time (paragraph 58) 117",
        "(This was a recommendation at the last inspection.) 10",
        "and that plans are reviewed in time.",
        "of plans for children in care.",
        ", including health partners.",
        "The partnership should take steps to ensure that:",
        "Partners must ensure that"
      })
  void textsThatWereCutBadlyAreFound(String text) {
    assertThat(Findings.of(text(text))).containsExactly("PRA-006 /priorityAreas/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the response to and monitoring of allegations made about professionals",
        "Ensure that pathway plans are reviewed (Page 28, paragraph 111).",
        "Opportunities for care leavers. (outcome 1, national framework)",
        "Support for young people up to the age of 25",
        "Compliance with section 47",
        "Improve pathway plans. See para. 86",
        "Compliance with Working Together 2015",
        "Quality Standard (QS) 12",
        "Orders are reviewed. 2015",
        "More effective tracking of children: visits, plans and reviews.",
        "16- and 17-year-olds who present as homeless.",
        "A1",
        "7"
      })
  void genuineTextsAreSilent(String text) {
    assertThat(Findings.of(text(text))).isEmpty();
  }

  @Test
  void oneTextTwiceIsAskedAboutButNotForOneIdOrForNothing() {
    PriorityArea other = area(2).withText(" " + area(1).text());

    assertThat(Findings.of(listing(List.of(area(1), other))))
        .containsExactly("PRA-003 /priorityAreas/1/text");
    assertThat(Findings.of(listing(List.of(area(1).withText("nan"), area(2).withText("nan")))))
        .containsExactly("TXT-001 /priorityAreas/0/text", "TXT-001 /priorityAreas/1/text");
  }

  @Test
  void longListsAreComparedAsShortOnes() {
    List<PriorityArea> areas = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      areas.add(area(i));
    }
    assertThat(Findings.of(listing(areas, stated(20_000)))).isEmpty();

    areas.add(area(19_999));
    assertThat(Findings.of(listing(areas, stated(20_000))))
        .containsExactly("PRA-002 /priorityAreas/20000/id");
  }
}
