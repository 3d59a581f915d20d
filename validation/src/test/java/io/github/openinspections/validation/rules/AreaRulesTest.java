package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.validation.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaRulesTest {
  private static Inspection in(String code, String name) {
    return Findings.MINIMAL
        .withFieldwork(DateInterval.parse("2020-02"))
        .withAreas(Area.builder().code(AreaCode.of(code)).name(name).build());
  }

  private static Inspection in(String code, String name, String fieldwork) {
    return in(code, name).withFieldwork(DateInterval.parse(fieldwork));
  }

  @ParameterizedTest
  @CsvSource({
    "S12000013, Western Isles",
    "S12000013, WESTERN ISLES",
    "S12000013, Eilean Siar",
    "S12000013, Na h-Eileanan an Iar",
    "S12000013, Outer Hebrides",
    "S12000013, Comhairle nan Eilean Siar",
    "S12000006, Dumfries & Galloway",
    "S12000006, dumfries and galloway",
    "S12000047, Fife Council",
    "E06000023, Bristol City Council",
    "E06000023, 'Bristol, City of'",
    "E06000010, Hull",
    "E06000047, Durham",
    "E09000003, London Borough of Barnet",
    "E09000021, Royal Borough of Kingston upon Thames",
    "E09000001, london corporation",
    "E06000058, 'bournemouth, christchurch & poole'",
    "W06000001, Ynys Môn",
    "W06000003, Conwy & Denbighshire",
    "E09000030, Tower Hamlets and City of London",
    "E09000030, Tower Hamlets and City of London - JI",
    "E10000008, Devon County Council (joint inspection)"
  })
  void ARE_003_namesOfOnePlaceAgree(String code, String name) {
    assertThat(Findings.of(in(code, name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "S12000006, Fife",
    "S12000005, Scotland",
    "E06000018, Nottinghamshire",
    "E06000014, North Yorkshire",
    "E10000030, Sutton",
    "E06000023, Council",
    "E09000030, Conwy & Denbighshire"
  })
  void ARE_003_theNameOfAnotherPlaceIsReported(String code, String name) {
    assertThat(Findings.of(in(code, name))).containsExactly("ARE-003 /areas/0/name");
  }

  @Test
  void ARE_003_aNameOfAMillionLettersIsNotCompared() {
    String name = "Fife" + " Council".repeat(130_000);

    assertThat(Findings.of(in("S12000047", name))).containsExactly("ARE-003 /areas/0/name");
  }

  @ParameterizedTest
  @CsvSource({
    "E08000016, 2024-09-09/2024-09-13",
    "E08000016, 2025",
    "E08000016, 2025-03-31",
    "E08000038, 2025",
    "E08000038, 2025-04-01",
    "E08000038, 2026-02"
  })
  void ARE_005_barnsleyHasAnOldAndANewCode(String code, String fieldwork) {
    assertThat(Findings.of(in(code, "Barnsley", fieldwork))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "E08000016, 2025-04-01",
    "E08000016, 2026",
    "E08000038, 2025-03-31",
    "E08000038, 2015"
  })
  void ARE_005_aCodeThatWasNotInForceIsReported(String code, String fieldwork) {
    assertThat(Findings.of(in(code, "Barnsley", fieldwork)))
        .containsExactly("ARE-005 /areas/0/code");
  }

  @Test
  void ARE_005_theSuccessorsOfCumbriaAreNamed() {
    List<Problem> problems =
        Findings.VALIDATOR.validate(in("E10000006", "Cumbria", "2023-05-09/2023-05-19"));

    assertThat(Findings.write(problems)).containsExactly("ARE-005 /areas/0/code");
    assertThat(problems.get(0).message())
        .isEqualTo(
            "example/1: the area code E10000006 was in force until 2023-03-31, not on 2023-05-09;"
                + " in force then: E06000063 Cumberland, E06000064 Westmorland and Furness");
  }

  @Test
  void ARE_005_theEarliestFieldworkDecidesAndPublicationOnlyWithoutIt() {
    Inspection barnsley =
        in("E08000016", "Barnsley")
            .withReport(Report.builder().published(PartialDate.parse("2025-06")).build());

    assertThat(
            Findings.of(
                barnsley.withFieldwork(
                    DateInterval.parse("2025-01"), DateInterval.parse("2025-05"))))
        .isEmpty();
    assertThat(Findings.of(barnsley.withFieldwork())).containsExactly("ARE-005 /areas/0/code");
    assertThat(Findings.of(barnsley.withFieldwork().withReport(Report.builder().build())))
        .containsExactly("INS-009");
  }

  @ParameterizedTest
  @ValueSource(strings = {"301", "e09000002", "E0900000", "E090000022", "80426"})
  void ARE_001_whatIsNotAGssCodeIsOneProblem(String code) {
    assertThat(Findings.of(in(code, "Fife"))).containsExactly("ARE-001 /areas/0/code");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E07000040 | it is the code of a district of Devon; the county council, E10000008, has the"
            + " children's services",
        "E07000026 | it is the code of a district of Cumbria; the county council, E10000006, has"
            + " the children's services (until 2023-03-31)",
        "E07000999 | it is the code of a district; the county council has the children's services",
        "E12000007 | it is the code of a region of England",
        "W92000004 | it is the code of a country",
        "E06000099 | no council with children's services has or had it",
      })
  void ARE_002_aCodeOfAnotherKindOfAreaIsNamedAsSuch(String code, String reason) {
    List<Problem> problems = Findings.VALIDATOR.validate(in(code, "Somewhere"));

    assertThat(Findings.write(problems)).containsExactly("ARE-002 /areas/0/code");
    assertThat(problems.get(0).message())
        .isEqualTo("example/1: the area code " + code + " is not in the register: " + reason);
  }

  /** East and West Surrey take over from Surrey on 1 April 2027. */
  @Test
  void ARE_005_anAnnouncedAreaIsNotInForceYet() {
    List<Problem> early =
        Findings.VALIDATOR.validate(in("east-surrey", "East Surrey", "2026-05-12/2026-05-14"));
    List<Problem> late = Findings.VALIDATOR.validate(in("E10000030", "Surrey", "2027-05"));

    assertThat(Findings.write(early)).containsExactly("ARE-005 /areas/0/code");
    assertThat(early.get(0).message())
        .endsWith(
            "was in force from 2027-04-01 on, not on 2026-05-12; in force then: E10000030 Surrey");
    assertThat(late.stream().map(Problem::message))
        .anyMatch(
            text ->
                text.endsWith(
                    "until 2027-03-31, not on 2027-05; in force then: east-surrey East Surrey,"
                        + " west-surrey West Surrey"));
  }

  @Test
  void ARE_004_anAreaNeedsANameOrACode() {
    Area named = Area.builder().name("Orkney Islands").build();
    Area coded = Area.builder().code(AreaCode.of("S12000023")).build();

    assertThat(Findings.of(Findings.MINIMAL.withAreas(named, Area.builder().build(), coded)))
        .containsExactly("ARE-004 /areas/1");
  }
}
