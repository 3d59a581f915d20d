package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.DateForm;
import io.github.openinspections.serialization.options.NumericDates;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of day and month is decided for a whole file, or not at all. */
class MonthFirstTest {
  private static String row(int number, String visited, String published) {
    return "SC%d,Children's home,Kent,Full inspection,%s,%s,7%d,Good\n"
        .formatted(number, visited, published, number);
  }

  /** Returns a row for each date, without dates of publication. */
  private static String rows(String... dates) {
    return IntStream.range(0, dates.length)
        .mapToObj(i -> row(i + 1, dates[i], ""))
        .collect(Collectors.joining());
  }

  private static String many(int count, String date) {
    String[] dates = new String[count];
    Arrays.fill(dates, date);
    return rows(dates);
  }

  private static List<String> dates(Outcome outcome) {
    return outcome.inspections().stream()
        .map(made -> made.fieldwork().toString().replaceAll("[\\[\\]]", ""))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void monthFirstIsRecognisedAndSaid(Sample sample) {
    Outcome outcome = sample.outcome(rows("5/13/2018", "4/3/2018", "10/31/18", "1/2/2018"));

    assertThat(dates(outcome))
        .containsExactly("2018-05-13", "2018-04-03", "2018-10-31", "2018-01-02");
    assertThat(outcome.shown()).containsExactly("CSV-009");
    assertThat(outcome.messages("CSV-009").get(0)).contains("2 of 4");
  }

  /** A row that was cut is refused, but what it shows of the others is no less certain. */
  @ParameterizedTest
  @EnumSource
  void aRowThatIsRefusedShowsTheOrder(Sample sample) {
    String cut = row(2, "5/13/2018", "").replaceFirst(",7.*", "");
    Outcome outcome = sample.outcome(row(1, "4/3/2018", ""), cut);

    assertThat(dates(outcome)).containsExactly("2018-04-03");
    assertThat(outcome.shown()).containsExactlyInAnyOrder("CSV-002 3", "CSV-009");
  }

  /** Cells of a row that was cut in the middle may belong to other columns. */
  @ParameterizedTest
  @EnumSource
  void whatIsNoDateInARowThatIsRefusedSaysNothingOfTheColumn(Sample sample) {
    String shifted = "SC2,Kent,Full inspection,7,Good\n";
    Outcome outcome = sample.outcome(row(1, "4/3/2018", ""), shifted, shifted);

    assertThat(outcome.shown()).containsExactly("CSV-002 3", "CSV-002 4");
  }

  @ParameterizedTest
  @EnumSource
  void allColumnsOfAFileDecideTogether(Sample sample) {
    Outcome outcome =
        sample.outcome(row(1, "4/3/2018", "5/13/2018"), row(2, "5/6/2018", "6/28/2018"));

    assertThat(dates(outcome)).containsExactly("2018-04-03", "2018-05-06");
    assertThat(outcome.shown()).containsExactly("CSV-009");
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnySignTheDayIsFirst(Sample sample) {
    Outcome outcome = sample.outcome(rows("4/3/2018", "05-06-2018", "7.8.2018", "25/12/2018"));

    assertThat(dates(outcome).subList(0, 2)).containsExactly("2018-03-04", "2018-06-05");
    assertThat(dates(outcome).get(3)).isEqualTo("2018-12-25");
    assertThat(outcome.shown()).doesNotContain("CSV-009", "CSV-011");
  }

  @ParameterizedTest
  @EnumSource
  void aSlipIsNotUnderstoodAlone(Sample sample) {
    Outcome outcome = sample.outcome(many(40, "25/03/2018"), row(41, "5/13/2018", ""));

    assertThat(dates(outcome)).hasSize(41).endsWith("2018-03-25", "");
    assertThat(outcome.shown()).containsExactly("CSV-003 42:5");
    Outcome turned = sample.outcome(many(40, "3/25/2018"), row(41, "13/5/2018", ""));
    assertThat(dates(turned)).hasSize(41).endsWith("2018-03-25", "");
    assertThat(turned.shown()).contains("CSV-003 42:5").doesNotContain("CSV-011");
  }

  @ParameterizedTest
  @EnumSource
  void aMixtureIsNotDecided(Sample sample) {
    Outcome outcome =
        sample.outcome(rows("25/03/2018", "5/13/2018", "4/3/2018", "26/03/2018", "5/5/2018"));

    assertThat(dates(outcome))
        .containsExactly("2018-03-25", "2018-05-13", "", "2018-03-26", "2018-05-05");
    assertThat(outcome.shown()).containsExactly("CSV-011", "CSV-003 4:5");
    assertThat(outcome.messages("CSV-011").get(0))
        .contains("25/03/2018", "5/13/2018", "day or month first?");
  }

  @ParameterizedTest
  @EnumSource
  void oneSignAmongManyThatCouldBeEitherDoesNotDecide(Sample sample) {
    Outcome outcome =
        sample.outcome(rows("4/3/2018", "4/4/2018", "4/5/2018", "4/6/2018", "5/13/2018"));

    assertThat(dates(outcome)).containsExactly("", "2018-04-04", "", "", "2018-05-13");
    assertThat(outcome.shown()).contains("CSV-011").doesNotContain("CSV-009");
  }

  @ParameterizedTest
  @EnumSource
  void theOptionDecides(Sample sample) {
    String mixed = rows("25/03/2018", "5/13/2018", "4/3/2018");
    for (NumericDates order : NumericDates.values()) {
      ReadOptions options = ReadOptions.builder().numericDates(order).build();
      boolean dayFirst = order == NumericDates.DAY_FIRST;
      Outcome outcome = sample.outcome(options, mixed);
      assertThat(dates(outcome))
          .containsExactly(
              dayFirst ? "2018-03-25" : "",
              dayFirst ? "" : "2018-05-13",
              dayFirst ? "2018-03-04" : "2018-04-03");
      assertThat(outcome.shown()).containsExactly("CSV-003 " + (dayFirst ? 3 : 2) + ":5");
    }
  }

  @Test
  void theMappingDecides() {
    for (DateForm order : List.of(DateForm.DAY_FIRST, DateForm.MONTH_FIRST)) {
      String table = Sample.OWN.header() + rows("25/03/2018", "5/13/2018", "4/3/2018");
      InspectionDataset dataset =
          DatasetReader.csv(Sample.visits().dates(order).build())
              .open(table.getBytes(StandardCharsets.UTF_8));
      Outcome outcome = Outcome.of(dataset);
      assertThat(dates(outcome).get(2))
          .isEqualTo(order == DateForm.DAY_FIRST ? "2018-03-04" : "2018-04-03");
      assertThat(outcome.shown()).doesNotContain("CSV-009", "CSV-011").hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatContradictsTheDecisionLaterIsAnError(Sample sample) {
    Outcome outcome =
        sample.outcome(
            many(1000, "25/03/2018"),
            row(2001, "4/3/2018", ""),
            row(2002, "5/13/2018", ""),
            row(2003, "5/14/2018", ""));

    assertThat(dates(outcome)).hasSize(1003).endsWith("2018-03-04", "", "");
    assertThat(outcome.shown()).containsExactly("CSV-012", "CSV-003 1003:5", "CSV-003 1004:5");
    assertThat(outcome.messages("CSV-012").get(0)).contains("1001", "5/13/2018");
  }
}
