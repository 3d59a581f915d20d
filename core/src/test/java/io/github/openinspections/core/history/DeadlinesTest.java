package io.github.openinspections.core.history;

import static io.github.openinspections.core.history.PriorityAreaDeadline.InspectedSince.NO;
import static io.github.openinspections.core.history.PriorityAreaDeadline.InspectedSince.NOT_KNOWN;
import static io.github.openinspections.core.history.PriorityAreaDeadline.InspectedSince.UNDECIDED;
import static io.github.openinspections.core.history.PriorityAreaDeadline.InspectedSince.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Given;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
  private static final Area DEVON = Area.builder().name("Devon").build();

  private static final Inspection ORIGINAL =
      Given.original("original")
          .withAreas(DEVON)
          .withFieldwork(DateInterval.parse("2016-01"))
          .withPriorityAreas(due("a", "2016-05-31"), Given.area("b"));

  @ParameterizedTest
  @CsvSource({
    // fieldwork of a later inspection, release, answer
    "2016-05-31, 2017-01-01, YES",
    "2016-05-30/2016-06-02, 2017-01-01, YES",
    "2016-06, 2016-01-01, YES",
    "2016-05-30, 2017-01-01, NO",
    "2016-05-30, 2016-05-31, NO",
    "2016-05-30, 2016-05-30, NOT_KNOWN",
    "2016-05-30, 2016, NOT_KNOWN",
    "2016-05, 2017, UNDECIDED",
    "2016, 2017, UNDECIDED",
    "2016, 2016-02, NOT_KNOWN"
  })
  void anInspectionOnOrAfterTheDateIsSought(String fieldwork, String release, String answer) {
    Inspection later =
        Given.original("later")
            .withAreas(Area.builder().name("Devon County Council").build())
            .withFieldwork(DateInterval.parse(fieldwork));

    KnownDeadlines deadlines =
        InspectionHistory.of(List.of(ORIGINAL, later)).deadlines(PartialDate.parse(release));

    assertThat(deadlines.dated()).hasSize(1);
    PriorityAreaDeadline deadline = deadlines.dated().get(0);
    assertThat(deadline.inspectedSince()).hasToString(answer);
    assertThat(deadline.inspection().isPresent())
        .isEqualTo(deadline.inspectedSince() != NO && !fieldwork.equals("2016-05-30"));
    assertThat(deadline.due()).isEqualTo(PartialDate.of(2016, 5, 31));
    assertThat(deadlines.undated()).extracting(PriorityAreaHistory::id).containsExactly("b");
  }

  @Test
  void reviewsCountAndInspectionsElsewhereDoNot() {
    Inspection review =
        Given.followUp("review", "original").withFieldwork(DateInterval.parse("2016-09"));
    Inspection elsewhere =
        Given.original("x")
            .withAreas(Area.builder().name("Kent").build())
            .withFieldwork(DateInterval.parse("2018"));
    Inspection home =
        elsewhere
            .withId("home")
            .withAreas(DEVON)
            .withInspected(InspectedBody.builder().putIdentifiers("ofsted-urn", "SC1").build());

    assertThat(answers(ORIGINAL, review)).containsExactly(YES);
    assertThat(answers(ORIGINAL, elsewhere, home)).containsExactly(NO);
    assertThat(answers(ORIGINAL, review.withFieldwork())).containsExactly(UNDECIDED);
  }

  @Test
  void theInspectionThatSetsADateIsNotTheOneSince() {
    Inspection late = ORIGINAL.withFieldwork(DateInterval.parse("2017"));
    Inspection again =
        Given.original("again")
            .withAreas(DEVON)
            .withFieldwork(DateInterval.parse("2016-03"))
            .withPriorityAreas(due("a", "2030-01"));

    assertThat(answers(late)).containsExactly(NO);
    assertThat(answers(ORIGINAL, again)).containsExactly(NO, NOT_KNOWN);
  }

  @Test
  void aDateThatAReviewChangesIsListedTwiceInOrder() {
    Inspection review =
        Given.followUp("review", "original")
            .withFieldwork(DateInterval.parse("2016-04"))
            .withPriorityAreas(due("a", "2016-02"), due("b", "2016-12"));

    assertThat(InspectionHistory.of(List.of(ORIGINAL, review)).deadlines(PartialDate.of(2017)))
        .satisfies(
            deadlines -> {
              assertThat(deadlines.dated())
                  .extracting(one -> one.area().id() + " " + one.due())
                  .containsExactly("a 2016-02", "a 2016-05-31", "b 2016-12");
              assertThat(deadlines.undated()).isEmpty();
              assertThat(deadlines.asOf()).isEqualTo(PartialDate.of(2017));
            });
  }

  @Test
  void manyDeadlinesOfOneCouncilTakeLinearTime() {
    List<Inspection> many = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      many.add(ORIGINAL.withId("i" + i));
    }

    assertThat(InspectionHistory.of(many).deadlines(PartialDate.of(2017)).dated()).hasSize(4_000);
  }

  @Test
  void manyRecordsOfOneIdTakeLinearTime() {
    List<Inspection> many = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      many.add(ORIGINAL.withPriorityAreas(due("a", "2016-05-31"), due("a" + i, "2016-05-31")));
    }

    assertThat(InspectionHistory.of(many).deadlines(PartialDate.of(2017)).dated()).hasSize(4_001);
  }

  @Test
  void aFollowUpElsewhereIsNoInspectionOfWhomTheOriginalInspected() {
    Inspection first = home("first", "SC1", "2014");
    Inspection elsewhere =
        Given.followUp("elsewhere", "first")
            .withInspected(body("SC2"))
            .withFieldwork(DateInterval.parse("2018"));
    Inspection due = home("due", "SC1", "2015").withPriorityAreas(due("a", "2016-05-31"));

    assertThat(answers(first, elsewhere, due)).containsExactly(NO);
    assertThat(answers(first, elsewhere.withInspected(body("SC1")), due)).containsExactly(YES);
    assertThat(answers(first, elsewhere.withInspected().withAreas(), due))
        .as("of whoever the original inspected")
        .containsExactly(YES);
  }

  @Test
  void manyFollowUpsOfManyProvidersTakeLinearSpace() {
    List<Inspection> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(Given.followUp("i" + i, "0").withInspected(body("SC" + i)));
    }

    assertThat(InspectionHistory.of(many).deadlines(PartialDate.of(2017)).dated()).isEmpty();
  }

  @Test
  void manyFollowUpsThatNameNobodyTakeLinearTime() {
    List<Inspection> many = new ArrayList<>();
    for (int i = 0; i < 8_000; i++) {
      many.add(ORIGINAL.withId("i" + i));
      many.add(Given.followUp("f" + i, "i" + i).withAreas().withInspected());
    }

    assertThat(InspectionHistory.of(many).deadlines(PartialDate.of(2017)).dated()).hasSize(8_000);
  }

  private static Inspection home(String id, String urn, String date) {
    return Given.original(id)
        .withInspected(body(urn))
        .withFieldwork(DateInterval.parse(date))
        .withPriorityAreas();
  }

  private static InspectedBody body(String urn) {
    return InspectedBody.builder().putIdentifiers("ofsted-urn", urn).build();
  }

  private static List<PriorityAreaDeadline.InspectedSince> answers(Inspection... inspections) {
    return InspectionHistory.of(List.of(inspections))
        .deadlines(PartialDate.of(2020))
        .dated()
        .stream()
        .map(PriorityAreaDeadline::inspectedSince)
        .toList();
  }

  private static PriorityArea due(String id, String date) {
    return Given.area(id).withDue(PartialDate.parse(date));
  }
}
