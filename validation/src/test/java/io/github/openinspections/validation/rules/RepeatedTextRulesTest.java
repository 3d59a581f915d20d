package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.DatasetRecords.area;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.notRun;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedTextRulesTest {
  private static final String PLANS = "Ensure that every child has a plan.";
  private static final String RECORDS = "Keep records of \"accidents\".";
  private static final InspectedBody HOME =
      InspectedBody.builder().putIdentifiers("care-service-number", "CS2003000001").build();

  private static Inspection on(String begun, String... texts) {
    return Inspection.builder()
        .id(begun)
        .type(InspectionType.INSPECTION)
        .addInspected(HOME)
        .addFieldwork(DateInterval.parse(begun))
        .priorityAreas(IntStream.range(0, texts.length).mapToObj(i -> listed(i, texts)).toList())
        .build();
  }

  private static PriorityArea listed(int i, String... texts) {
    return PriorityArea.builder().id("area-" + i).text(texts[i]).build();
  }

  private static Inspection of(InspectedBody body, Inspection inspection) {
    return inspection.withInspected(body);
  }

  private static List<String> again(Inspection... records) {
    return found(validate(records)).stream().filter(one -> one.startsWith("DAT-017")).toList();
  }

  @Test
  void DAT_017_oneProblemNamesTheInspectionBeforeAndHowManyTexts() {
    ValidationReport report =
        validate(
            on("2017-01-20", "Train staff.", "keep  RECORDS of “accidents”.", PLANS),
            on("2016-02-01", PLANS, RECORDS, "Repair the fence."));

    assertThat(found(report)).containsExactly("DAT-017 1 /priorityAreas/1/text");
    assertThat(report.problems())
        .extracting(Problem::message)
        .containsExactly(
            "2017-01-20: the text \"keep  RECORDS of “accidents”.\" is printed again after"
                + " 2016-02-01 (record 2, fieldwork from 2016-02-01), the last inspection of the same"
                + " body before this one; priority areas with a text from there: 2");
  }

  @Test
  void DAT_017_onlyTheLastInspectionBeforeIsCompared() {
    assertThat(again(on("2015-01", PLANS), on("2016-01"), on("2017-01", PLANS))).isEmpty();
    assertThat(again(on("2015-01", PLANS), on("2016-01", PLANS), on("2017-01", PLANS)))
        .containsExactly("DAT-017 2 /priorityAreas/0/text", "DAT-017 3 /priorityAreas/0/text");
  }

  @Test
  void DAT_017_bodiesAreKnownByIdentifierOrByNameAndArea() {
    InspectedBody named = InspectedBody.builder().name("Example Nursery").build();
    Inspection first = of(named, on("2015-01", PLANS)).withAreas(area("S12000047", "Fife"));
    Inspection second = of(named.withName("EXAMPLE  nursery"), on("2016-01", PLANS));

    assertThat(again(first, second.withAreas(area("S12000047", "Fife")))).hasSize(1);
    assertThat(again(first, second.withAreas(area("S12000033", "Aberdeen City")))).isEmpty();
    assertThat(
            again(
                of(HOME.withName("Before"), on("2015-01", PLANS)),
                of(HOME.withName("After"), on("2016-01", PLANS))))
        .hasSize(1);
  }

  @Test
  void DAT_017_anIdentifierOfAnotherBodyIdentifiesNobody() {
    InspectedBody school =
        InspectedBody.builder().putIdentifiers("linked-education-urn", "100001").build();
    InspectedBody home =
        school.withIdentifiers(Map.of("ofsted-urn", "1", "linked-education-urn", "5"));

    ValidationReport report =
        validate(of(school, on("2015-01", PLANS)), of(school, on("2016-01", PLANS)));
    assertThat(found(report)).noneMatch(one -> one.startsWith("DAT"));
    assertThat(notRun("DAT-017", report))
        .containsExactly(
            "2: the record does not identify the inspected body by an identifier, or by name and"
                + " area");
    assertThat(
            again(
                of(home, on("2015-01", PLANS)),
                of(home.withIdentifiers(Map.of("ofsted-urn", "1")), on("2016-01", PLANS))))
        .hasSize(1);
  }

  @Test
  void DAT_017_whatDatesDoNotDecideIsNotCompared() {
    for (Inspection[] open :
        List.of(
            new Inspection[] {on("2015", PLANS), on("2015-06", PLANS)},
            new Inspection[] {on("2016", RECORDS), on("2015-02", PLANS), on("2016-06", PLANS)},
            new Inspection[] {on("2015-02", PLANS), on("2016-06", PLANS), on("2016-06-01")},
            new Inspection[] {
              on("2015-02", PLANS), on("2016-06", PLANS), on("2014", "x").withFieldwork()
            })) {
      ValidationReport report = validate(open);

      assertThat(found(report)).noneMatch(one -> one.startsWith("DAT"));
      assertThat(notRun("DAT-017", report))
          .singleElement()
          .asString()
          .endsWith(": dates do not decide which inspection of the same body is the one before");
    }
  }

  @Test
  void DAT_017_aRecordOfTheLatestGradesIsNoInspectionBetween() {
    Inspection grades =
        on("2016").withId("grades").withFieldwork().withType(InspectionType.LATEST_GRADES);

    assertThat(again(on("2015-01", PLANS), grades, on("2016-01", PLANS))).hasSize(1);
  }

  @Test
  void DAT_017_aFollowUpListsTheAreasOfItsOriginalAnyway() {
    Inspection review =
        on("2016-01", PLANS)
            .withType(InspectionType.PROGRESS_REVIEW)
            .withFollowUp(FollowUp.builder().of("2015-01").build());

    assertThat(again(on("2015-01", PLANS), review)).isEmpty();
  }

  @Test
  void DAT_017_anotherVersionIsNotAnotherInspection() {
    Inspection one = on("2015-01", PLANS);

    assertThat(again(one.withAsOf(PartialDate.of(2016)), one.withAsOf(PartialDate.of(2017))))
        .isEmpty();
  }

  @Test
  void DAT_017_ofManyTextsTheFirstAreCompared() {
    String[] many = IntStream.range(0, 70).mapToObj(i -> "Text " + i).toArray(String[]::new);
    String[] turned =
        IntStream.range(0, 70).mapToObj(i -> "Text " + (69 - i)).toArray(String[]::new);
    ValidationReport report = validate(on("2015-01", many), on("2016-01", turned));

    assertThat(found(report)).containsExactly("DAT-017 2 /priorityAreas/6/text");
    assertThat(report.problems().get(0).message()).endsWith(" 58");
    assertThat(notRun("DAT-017", report))
        .containsExactly("1: only the first 64 priority areas of a record are compared");
  }
}
