package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.DateForm;
import io.github.openinspections.serialization.csv.TableMapping;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet of the other locale converts the dates that it can, and swaps day and month. */
class SwappedDatesTest {
  private static final List<String> TYPED =
      List.of("2018-04-05", "2018-06-03", "2018-07-09", "2018-01-02", "2018-11-12");

  private static final List<String> TEXTS =
      List.of("13/05/2018", "25/06/2018", "30/06/2018", "14/07/2018", "28/02/2018");

  private static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits")
        .id("v", "Ref")
        .required("Ref", Binding.identifier("ref"))
        .column("Visited", Binding.fieldworkStart());
  }

  private static List<String> and(List<String> some, String... others) {
    return Stream.concat(some.stream(), Stream.of(others)).toList();
  }

  private static List<String> and(List<String> some, List<String> others) {
    return and(some, others.toArray(String[]::new));
  }

  private static List<String> without(int left, List<String> some) {
    return some.subList(0, some.size() - left);
  }

  private static Outcome csv(TableMapping mapping, List<String> dates) {
    StringBuilder table = new StringBuilder("Ref,Visited\n");
    for (int i = 0; i < dates.size(); i++) {
      table.append(i).append(',').append(dates.get(i)).append('\n');
    }
    byte[] file = table.toString().getBytes(StandardCharsets.UTF_8);
    return Outcome.of(DatasetReader.csv(mapping).open(file));
  }

  private static Outcome csv(List<String> dates) {
    return csv(visits().build(), dates);
  }

  private static List<String> swapped(List<String> dates) {
    return csv(dates).messages("CSV-012");
  }

  private static Outcome xlsx() {
    StringBuilder rows = new StringBuilder(Sheets.xlsxRows(List.of(List.of("Ref", "Visited"))));
    for (String date : TYPED) {
      long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(date));
      rows.append("<row><c><v>%d</v></c><c s=\"1\"><v>%<d</v></c></row>".formatted(days));
    }
    TEXTS.forEach(date -> rows.append(Sheets.xlsxRows(List.of(List.of("r" + date, date)))));
    Map<String, String> parts = Sheets.xlsxParts(Map.of("S", rows.toString()));
    parts.put("xl/styles.xml", "<s><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></s>");
    return Outcome.of(DatasetReader.csv(visits().build()).open(Sheets.zip(parts)));
  }

  private static Outcome ods() {
    StringBuilder rows = new StringBuilder(Sheets.odsRows(List.of(List.of("Ref", "Visited"))));
    for (String date : TYPED) {
      rows.append(
          ("<table:table-row><table:table-cell><text:p>r%s</text:p></table:table-cell>"
                  + "<table:table-cell office:value-type=\"date\" office:date-value=\"%<s\"/>"
                  + "</table:table-row>")
              .formatted(date));
    }
    TEXTS.forEach(date -> rows.append(Sheets.odsRows(List.of(List.of("r" + date, date)))));
    return Outcome.of(
        DatasetReader.csv(visits().build()).open(Sheets.ods(Map.of("S", rows.toString()))));
  }

  @Test
  void datesThatAreProbablySwappedAreOneErrorOfTheFile() {
    for (Outcome outcome : List.of(csv(and(TYPED, TEXTS)), xlsx(), ods())) {
      assertThat(outcome.inspections()).hasSize(10);
      assertThat(outcome.inspections().get(0).fieldwork()).hasToString("[2018-04-05]");
      assertThat(outcome.shown()).containsExactly("CSV-012");
      assertThat(outcome.messages("CSV-012"))
          .containsExactly(
              "the table: column \"Visited\": day and month are probably swapped in 5 dates, such as"
                  + " \"2018-04-05\" in line 2: none of them has a day after the 12th, while all 5"
                  + " numeric dates, such as \"13/05/2018\" in line 7, have the day first; it seems"
                  + " that a spreadsheet converted what it could with the month first");
      assertThat(outcome.problems().get(0).position()).contains(Position.of(2, 2));
    }
  }

  @Test
  void theOtherWayRoundToo() {
    List<String> american =
        TEXTS.stream().map(text -> text.replaceFirst("(..)/(..)", "$2/$1")).toList();

    assertThat(swapped(and(american, TYPED)))
        .singleElement()
        .asString()
        .contains("\"05/13/2018\" in line 2, have the month first", "with the day first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-05-13", // converted, with a day that is no month
        "04/05/2018", // a program would have converted it
        "05/05/2018",
        "05/13/2018" // the other order
      })
  void oneCellThatDoesNotFitShowsThatNothingWasSwapped(String date) {
    assertThat(swapped(and(and(TYPED, TEXTS), date))).isEmpty();
    assertThat(swapped(and(List.of(date), and(TYPED, TEXTS)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-05-05", "2018-05", "1900-01-01", "n/a", "31/06/2018", "13/13/2018", "soon"})
  void cellsThatSayNothingOfTheOrderDoNotCount(String text) {
    assertThat(swapped(and(and(TYPED, TEXTS), text)))
        .singleElement()
        .asString()
        .contains("in 5 dates", "all 5 numeric");
    assertThat(swapped(and(and(without(1, TYPED), TEXTS), text))).isEmpty();
    assertThat(swapped(and(and(TYPED, without(1, TEXTS)), text))).isEmpty();
  }

  /** One date on many rows is one piece of evidence. */
  @Test
  void theSameDateAgainIsNoMoreEvidence() {
    assertThat(swapped(and(and(TYPED, without(1, TEXTS)), "13/05/2018", "13/5/2018"))).isEmpty();
    assertThat(swapped(and(and(without(1, TYPED), TEXTS), "2018-04-05"))).isEmpty();
  }

  @Test
  void timesOfDayAndNamesOfMonthsAreDatesToo() {
    List<String> typed =
        List.of("2018-04-05T09:30:00", "3-Jun-18", "9 July 2018", "20180102", "2018/11/12");
    List<String> texts = TEXTS.stream().map(text -> text + " 09:30").toList();

    assertThat(swapped(and(typed, texts))).hasSize(1);
    assertThat(swapped(and(and(typed, texts), "04/05/2018 09:30"))).isEmpty();
    assertThat(swapped(and(and(typed, texts), "13-Jun-18"))).isEmpty();
  }

  /** Whoever sorts the column has all converted dates first. */
  @Test
  void rowsAfterTheFirstOnesCountToo() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      many.addAll(without(1, TYPED));
    }
    List<String> sorted = and(and(many, TYPED), TEXTS);

    assertThat(swapped(sorted))
        .singleElement()
        .asString()
        .contains("in 1005 dates", "all 5 numeric", "\"13/05/2018\" in line 1007");
    assertThat(swapped(and(sorted, "2018-05-13"))).isEmpty();
  }

  @Test
  void whoeverFixesTheOrderIsToldToo() {
    TableMapping fixed = visits().dates(DateForm.ISO, DateForm.DAY_FIRST).build();

    assertThat(csv(fixed, and(TYPED, TEXTS)).shown()).containsExactly("CSV-012");
  }

  /** Two columns that are each without a fault are no evidence together. */
  @Test
  void eachColumnIsJudgedAlone() {
    TableMapping two = visits().column("Published", Binding.published()).build();
    StringBuilder table = new StringBuilder("Ref,Visited,Published\n");
    for (int i = 0; i < TYPED.size(); i++) {
      table.append(i + "," + TYPED.get(i) + "," + TEXTS.get(i) + "\n");
    }

    byte[] file = table.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(Outcome.of(DatasetReader.csv(two).open(file)).messages("CSV-012")).isEmpty();
  }
}
