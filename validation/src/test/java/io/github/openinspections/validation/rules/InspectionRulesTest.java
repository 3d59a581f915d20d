package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.meaning.PlaceholderDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionRulesTest {
  private static Inspection dated(String published, String... fieldwork) {
    return Findings.MINIMAL
        .withFieldwork(Arrays.stream(fieldwork).map(DateInterval::parse).toList())
        .withReport(Report.builder().published(PartialDate.parse(published)).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000",
        "0001",
        "0001-01-01",
        "1899-12-30",
        "1899-12-31",
        "1900",
        "1900-01",
        "1900-01-01",
        "1904-01-01",
        "1970-01-01",
        "2099-12-31",
        "2999-12-31",
        "9999",
        "9999-12-31"
      })
  void INS_005_aPlaceholderIsOneProblemWhereverItIs(String date) {
    PartialDate placeholder = PartialDate.parse(date);

    assertThat(Findings.of(dated(date, "2014-02"))).containsExactly("INS-005 /report/published");
    assertThat(Findings.of(dated("2014-04", date))).containsExactly("INS-005 /fieldwork/0");
    assertThat(Findings.of(dated("2014-04", date + "/2014-05")))
        .containsExactly("INS-005 /fieldwork/0");
    assertThat(Findings.of(dated("2014-04", "2014-02/" + date)))
        .containsExactly("INS-005 /fieldwork/0");
    assertThat(Findings.of(dated(date, date)))
        .containsExactly("INS-005 /fieldwork/0", "INS-005 /report/published");
    assertThat(
            Findings.of(
                Findings.MINIMAL.withNextSteps(
                    NextStep.builder().label("review").by(placeholder).build())))
        .containsExactly("INS-005 /nextSteps/0/by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970", "1970-01-02", "1904", "1900-01-02", "2014-01-01"})
  void INS_005_oldDatesAreNotPlaceholders(String date) {
    assertThat(Findings.of(Findings.MINIMAL.withFieldwork(DateInterval.parse(date)))).isEmpty();
  }

  @Test
  void INS_003_everyDateOfThePastIsChecked() {
    PartialDate future = PartialDate.parse("2026-12");
    DateInterval period = DateInterval.parse("2026-11/2027-01");
    Inspection inspection =
        Findings.MINIMAL
            .withAsOf(PartialDate.parse("2027"))
            .withFieldwork(period)
            .withReport(Report.builder().published(PartialDate.parse("2027")).build())
            .withPrevious(Previous.builder().addFieldwork(period).published(future).build())
            .withSources(Source.builder().published(future).retrieved(future).build());

    assertThat(Findings.of(inspection))
        .containsExactly(
            "INS-003 /asOf",
            "INS-003 /fieldwork/0",
            "INS-003 /previous/fieldwork/0",
            "INS-003 /previous/published",
            "INS-003 /report/published",
            "INS-003 /sources/0/published",
            "INS-003 /sources/0/retrieved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-11", "2026"})
  void INS_003_todayIsNotInTheFuture(String date) {
    assertThat(Findings.of(Findings.MINIMAL.withAsOf(PartialDate.parse(date)))).isEmpty();
  }

  @Test
  void INS_003_dueDatesAndNextStepsMayBeInTheFuture() {
    PartialDate future = PartialDate.parse("2030-05");
    Inspection inspection =
        Findings.MINIMAL
            .withPriorityAreas(
                PriorityArea.builder().id("a").text("Plans for children.").due(future).build())
            .withNextSteps(NextStep.builder().label("review").by(future).from(future).build());

    assertThat(Findings.of(inspection)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.02E+07", "1E+10", "80426.0", "80426.00", "1.0e+7"})
  void INS_011_spreadsheetNumbersAreNotIdentifiers(String identifier) {
    assertThat(Findings.of(Findings.MINIMAL.withId(identifier))).containsExactly("INS-011 /id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80426",
        "1.2",
        "12E3",
        "10.1000/182",
        "SC033411",
        "2.10",
        "1.",
        "E+07",
        "1.0.0",
        "80426.0a"
      })
  void INS_011_otherIdentifiersAreAccepted(String identifier) {
    assertThat(Findings.of(Findings.MINIMAL.withId(identifier))).isEmpty();
  }

  @Test
  void INS_005_noYearSince1986IsAPlaceholder() {
    List<Integer> years = List.of(1986, 2000, 2014, 2026);

    assertThat(years).noneMatch(year -> PlaceholderDate.is(PartialDate.of(year)));
  }

  @Test
  void INS_009_aYearOfFieldworkOrOfPublicationIsEnough() {
    Inspection undated = Findings.MINIMAL.withFieldwork();

    assertThat(Findings.of(undated)).containsExactly("INS-009");
    assertThat(Findings.of(undated.withFieldwork(DateInterval.parse("2014")))).isEmpty();
    assertThat(
            Findings.of(
                undated.withReport(Report.builder().published(PartialDate.of(2014)).build())))
        .isEmpty();
  }
}
