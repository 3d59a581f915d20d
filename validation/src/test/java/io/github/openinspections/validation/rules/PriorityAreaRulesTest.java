package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.validation.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityAreaRulesTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u2003", "\u200b", "\ufeff"})
  void PRA_001_whiteSpaceOfAnyWidthIsBlank(String text) {
    assertThat(Findings.of(text(text))).contains("PRA-001 /priorityAreas/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are no areas for priority action",
        "There are no areas for priority action.",
        "there were no areas for improvement identified",
        "No areas for priority action were identified in this inspection.",
        "Currently no areas for priority action.",
        "No requirements were made",
        " No requirements were made",
        "We found no areas for improvement",
        "Inspectors identified no recommendations",
        "None identified."
      })
  void PRA_005_sentencesSayingThatThereAreNoneAreFound(String text) {
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
  void PRA_005_findingsOfWhatIsMissingAreNotSuchSentences(String text) {
    assertThat(Findings.of(text(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plans are reviewed in time. 10",
        "Plans are reviewed in time (paragraph 58).\n 7",
        "Plans are reviewed in time (paragraph 58) 117",
        "(This was a recommendation at the last inspection.) 10",
        "The timeliness and quality of assessments 3",
        "The stability of homes for children 12",
        "Help for care leavers and their families\n 7",
        "and that plans are reviewed in time.",
        "of plans for children in care.",
        ", including health partners.",
        "The partnership should take steps to ensure that:",
        "Partners must ensure that",
        "Plans are kept. The standards state that: 'My plan is right for m",
        "Plans are kept. The standards state that: ‘My plan is right for me because it",
        "Plans are kept (HSCS 1.15). This is so that “I am as involved",
        "Plans are kept, \"as a child, I play outdoors every day and regul",
        "Train staff as in 'Managing children's medicines in the childr",
        "Comply with the regulations (SSI 2011/",
        "Comply with the Health and Social Care Standards (",
        "Read the guidance, which states that: <span",
        "Staff know what they do; and",
        "Staff know what is in the"
      })
  void PRA_006_textsThatWereCutBadlyAreFound(String text) {
    assertThat(Findings.of(text(text))).containsExactly("PRA-006 /priorityAreas/0/text");
  }

  @ParameterizedTest
  @CsvSource({
    "Plans are reviewed in time. 10, ends in a number that may be that of a page",
    "Partners must ensure that:, ends where a list or a clause should follow",
    "Staff know what they do and, ends in mid-sentence",
    "and that plans are reviewed., begins in mid-sentence"
  })
  void PRA_006_theMessageSaysWhatIsWrong(String text, String how) {
    assertThat(Findings.VALIDATOR.validate(text(text)))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "example/1: the text of priority area \"a\" was not cut out cleanly: it "
                + how
                + ": \""
                + text
                + "\"");
  }

  @Test
  void PRA_006_aLongTextOfMarksIsReadOnce() {
    assertThat(Findings.of(text("('“".repeat(100_000) + "a")))
        .containsExactly("PRA-006 /priorityAreas/0/text");
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
        "The progress of children at Key Stage 3",
        "Compliance with Outcome 4",
        "Assessments under Part 8",
        "Take-up of visits as in paragraph 12",
        "Planning as required by section 47",
        "Staff with a qualification at Level 2",
        "Childcare for children under 5",
        "Homeless children aged 16",
        "Compliance with Regulation 44",
        "Compliance with regulation 44",
        "Meet the conditions 3",
        "Assessments 3",
        "Inspections 2018",
        "'My plan is right for me' and the childrens' plans are kept",
        "The manager's plan, and the children's and carers' views",
        "Standards: 'I am safe' (HSCS 5.17",
        "a) train the staff and b) keep records of it",
        "Keep a \"home book\" for each child",
        "Keep a “home book” (for each child) up to date",
        "Children aged <5 and their carers",
        "Improving the rock 'n' roll group",
        "As in 'Managing medicines in daycare\". Timescale: within 1 month of receipt",
        "Keep records (of all visits. Timescale: within 1 month of receipt",
        "Standard 7 - Management and Staffing",
        "Timescale: on receipt of this report",
        "A1",
        "7"
      })
  void PRA_006_genuineTextsAreAccepted(String text) {
    assertThat(Findings.of(text(text))).isEmpty();
  }

  @Test
  void PRA_003_theSameTextIsReportedUnlessTheIdIsTheSameOrTheTextIsEmpty() {
    PriorityArea other = area(2).withText(" " + area(1).text());

    assertThat(Findings.of(listing(List.of(area(1), other))))
        .containsExactly("PRA-003 /priorityAreas/1/text");
    assertThat(Findings.of(listing(List.of(area(1).withText("nan"), area(2).withText("nan")))))
        .containsExactly("TXT-001 /priorityAreas/0/text", "TXT-001 /priorityAreas/1/text");
  }

  @Test
  void PRA_003_twoBodiesMayBeGivenTheSameWording() {
    PriorityArea council = area(1).withResponsible("the council");
    PriorityArea board = area(2).withText(council.text()).withResponsible("the ICB");
    PriorityArea both = board.withResponsible("the ICB", "the council");

    assertThat(Findings.of(listing(List.of(council, board)))).isEmpty();
    assertThat(Findings.of(listing(List.of(council, board, both.withId("a3")))))
        .as("the council has it twice")
        .containsExactly("PRA-003 /priorityAreas/2/text");
    assertThat(Findings.of(listing(List.of(both, board.withId("a3").withResponsible("The ICB")))))
        .containsExactly("PRA-003 /priorityAreas/1/text");
  }

  @Test
  void PRA_003_aWordForNothingIsNobodysName() {
    PriorityArea council = area(1).withResponsible("the council");
    PriorityArea nobody = area(2).withText(council.text()).withResponsible("nan");

    assertThat(Findings.of(listing(List.of(council, nobody))))
        .contains("PRA-003 /priorityAreas/1/text");
    assertThat(Findings.of(listing(List.of(nobody, council))))
        .contains("PRA-003 /priorityAreas/1/text");
    assertThat(Findings.of(listing(List.of(council, nobody.withResponsible("***")))))
        .contains("PRA-003 /priorityAreas/1/text");
  }

  @Test
  void PRA_003_anAreaOfNobodyMayRepeatAnyOther() {
    PriorityArea council = area(1).withResponsible("the council");
    PriorityArea board = area(2).withText(council.text()).withResponsible("the ICB");
    PriorityArea nobody = area(3).withText(council.text());

    assertThat(Findings.of(listing(List.of(council, board, nobody, nobody.withId("a4")))))
        .containsExactly("PRA-003 /priorityAreas/2/text", "PRA-003 /priorityAreas/3/text");
    assertThat(Findings.of(listing(List.of(nobody, council, board))))
        .containsExactly("PRA-003 /priorityAreas/1/text", "PRA-003 /priorityAreas/2/text");
  }

  @Test
  void PRA_002_longListsAreCompared() {
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
