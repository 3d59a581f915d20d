package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.DateForm;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.NumericDates;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numeric dates of a table decide together whether the day or the month is first. */
class MonthFirstTest {
  private static final TableMapping VISITS = visits().build();

  private static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits")
        .id("v", "Ref")
        .required("Ref", Binding.identifier("ref"))
        .column("Visited", Binding.fieldworkStart())
        .column("Ended", Binding.fieldworkEnd())
        .column("Published", Binding.published());
  }

  private static byte[] table(List<String> dates) {
    return IntStream.range(0, dates.size())
        .mapToObj(i -> i + "," + dates.get(i) + "\n")
        .collect(Collectors.joining("", "Ref,Visited\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> problems(
      TableMapping mapping, ReadOptions options, List<String> dates) {
    return Transcript.dataset(DatasetReader.csv(mapping, options).open(table(dates))).stream()
        .filter(line -> line.startsWith("CSV-"))
        .toList();
  }

  private static List<String> read(TableMapping mapping, ReadOptions options, List<String> dates) {
    List<String> read = new ArrayList<>();
    for (Entry entry : DatasetReader.csv(mapping, options).open(table(dates))) {
      read.add(
          entry.inspection().orElseThrow().fieldwork().stream()
              .map(DateInterval::toString)
              .collect(Collectors.joining()));
    }
    return read;
  }

  private static List<String> problems(List<String> dates) {
    return problems(VISITS, ReadOptions.DEFAULT, dates);
  }

  private static List<String> read(List<String> dates) {
    return read(VISITS, ReadOptions.DEFAULT, dates);
  }

  private static List<String> times(int count, String date) {
    return IntStream.range(0, count).mapToObj(i -> date).toList();
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  @Test
  void withoutEvidenceTheDayIsFirst() {
    assertThat(read(List.of("4/3/2018", "5/5/2018"))).containsExactly("2018-03-04", "2018-05-05");
    assertThat(problems(List.of("4/3/2018", "5/5/2018"))).isEmpty();
  }

  @Test
  void aQuarterThatCanBeOnlyMonthFirstDecides() {
    List<String> dates = List.of("4/3/2018", "1/2/2018", "5/5/2018", "5/13/2018");

    assertThat(read(dates)).containsExactly("2018-04-03", "2018-01-02", "2018-05-05", "2018-05-13");
    assertThat(problems(dates))
        .containsExactly(
            "CSV-009 - 5:2 the table: dates are read with the month first: 1 of 4 numeric dates can"
                + " be only that, such as \"5/13/2018\" in line 5, and none only the"
                + " other");
  }

  @Test
  void lessThanAQuarterDoesNot() {
    List<String> dates = List.of("4/3/2018", "1/2/2018", "5/5/2018", "6/7/2018", "5/13/2018");

    assertThat(read(dates)).containsExactly("", "", "2018-05-05", "", "2018-05-13");
    assertThat(problems(dates))
        .contains(
            "CSV-003 /x-visited 2:2 v/0: column \"Visited\": \"4/3/2018\" is not one date: with the"
                + " day first 2018-03-04, with the month first 2018-04-03",
            "CSV-011 - 6:2 the table: day or month first? \"5/13/2018\" in line 6 has the month first,"
                + " as 1 of 5 numeric dates do; \"4/3/2018\" in line 2 could have either first, as 3"
                + " could; dates that could be either are not read");
  }

  @Test
  void oneInTwentyIsASlip() {
    List<String> dates = concat(times(20, "13/5/2018"), List.of("5/14/2018", "4/3/2018"));

    assertThat(read(dates)).endsWith("2018-05-13", "", "2018-03-04");
    assertThat(problems(dates))
        .containsExactly(
            "CSV-003 /x-visited 22:2 v/20: column \"Visited\": \"5/14/2018\" is not a date with the"
                + " day first, as the dates of this table are read");
    List<String> reverse = concat(times(20, "5/14/2018"), List.of("13/5/2018", "4/3/2018"));
    assertThat(read(reverse)).endsWith("2018-05-14", "", "2018-04-03");
    assertThat(problems(reverse)).anyMatch(line -> line.contains("and 1 only the other"));
  }

  @Test
  void moreIsUndecided() {
    List<String> dates = concat(times(19, "13/5/2018"), List.of("5/14/2018", "4/3/2018"));

    assertThat(read(dates)).endsWith("2018-05-13", "2018-05-14", "");
    assertThat(problems(dates))
        .anyMatch(
            line -> line.startsWith("CSV-011 ") && line.contains("has the day first, as 19 do"))
        .noneMatch(line -> line.startsWith("CSV-016 "));
  }

  @Test
  void whoeverReadsDecides() {
    List<String> dates = List.of("5/13/2018", "4/3/2018");
    ReadOptions day = ReadOptions.builder().numericDates(NumericDates.DAY_FIRST).build();
    ReadOptions month = ReadOptions.builder().numericDates(NumericDates.MONTH_FIRST).build();
    TableMapping fixed = visits().dates(DateForm.DAY_FIRST).build();

    assertThat(read(VISITS, day, dates)).containsExactly("", "2018-03-04");
    assertThat(read(VISITS, month, List.of("4/3/2018"))).containsExactly("2018-04-03");
    assertThat(problems(VISITS, month, dates)).isEmpty();
    assertThat(read(fixed, ReadOptions.DEFAULT, dates)).containsExactly("", "2018-03-04");
    assertThat(read(fixed, month, dates)).containsExactly("2018-05-13", "2018-04-03");
  }

  @Test
  void whatComesLaterIsNotHeldAndMayContradict() {
    List<String> dates = concat(times(1000, "13/5/2018"), List.of("4/3/2018", "5/13/2018"));
    dates = concat(dates, List.of("5/14/2018"));

    assertThat(read(dates)).endsWith("2018-03-04", "", "");
    assertThat(problems(dates))
        .filteredOn(line -> !line.startsWith("CSV-003 "))
        .containsExactly(
            "CSV-012 - 1003:2 the table: \"5/13/2018\" has the month first, but 1001 rows before it"
                + " were read with the day first");
  }

  @Test
  void aDateWithATimeMayContradictToo() {
    List<String> dates = concat(times(1000, "13/5/2018"), List.of("5/13/2018 00:00"));

    assertThat(problems(dates)).anyMatch(line -> line.startsWith("CSV-012 - 1002:2 "));
  }

  @Test
  void allColumnsDecideTogetherAndTheirPlacesAreFound() {
    byte[] table = "Ref,Visited,Published\n1,4/3/2018,5/13/2018\n".getBytes(StandardCharsets.UTF_8);
    Entry entry = DatasetReader.csv(VISITS).open(table).iterator().next();
    Inspection made = entry.inspection().orElseThrow();

    assertThat(made.fieldwork()).hasToString("[2018-04-03]");
    assertThat(made.report().orElseThrow().toString()).contains("2018-05-13");
    assertThat(Transcript.place(entry.locate("/report/published"))).isEqualTo("2:3");
  }

  @Test
  void periodsHaveBothEndsUnlessAColumnSaysOtherwise() {
    byte[] table =
        """
        Ref,Visited,Ended,Published
        1,5-6 June 2019,,
        2,5-6 June 2019,2019-06-06,
        3,5-6 June 2019,2019-06-07,
        4,,5-6 June 2019,
        5,,,5-6 June 2019
        """
            .getBytes(StandardCharsets.UTF_8);
    InspectionDataset dataset = DatasetReader.csv(VISITS).open(table);

    assertThat(Transcript.dataset(dataset))
        .filteredOn(line -> line.startsWith("CSV-"))
        .containsExactly(
            "CSV-003 /x-visited 4:2 v/3: column \"Visited\": \"5-6 June 2019\" is not the period that"
                + " the column \"Ended\" gives",
            "CSV-003 /x-published 6:4 v/5: column \"Published\": \"5-6 June 2019\" is not one date, but"
                + " a period: this column holds single dates",
            "CSV-016 - 6:4 the table: column \"Published\": in the first 5 rows 1 of 1 filled cells are"
                + " not understood as dates, such as \"5-6 June 2019\" in line 6; expected a date, such"
                + " as 31/12/2020, 2020-12-31 or 31 December 2020");
    List<String> fieldwork = new ArrayList<>();
    DatasetReader.csv(VISITS)
        .open(table)
        .forEach(entry -> fieldwork.add("" + entry.inspection().orElseThrow().fieldwork()));
    assertThat(fieldwork)
        .containsExactly(
            "[2019-06-05/2019-06-06]",
            "[2019-06-05/2019-06-06]",
            "[2019-06-05/2019-06-07]",
            "[2019-06-05/2019-06-06]",
            "[]");
  }

  @Test
  void halfOfAColumnThatIsNotUnderstoodIsAnError() {
    assertThat(problems(List.of("2018", "NULL", "NULL", "spring")))
        .anyMatch(line -> line.startsWith("CSV-016 ") && line.contains("1 of 2 filled cells"));
    assertThat(problems(List.of("2018", "2019", "spring")))
        .noneMatch(line -> line.startsWith("CSV-016 "));
  }
}
