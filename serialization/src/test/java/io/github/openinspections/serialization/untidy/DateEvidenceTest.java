package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The records of a file, and nothing else, show how it writes its dates. */
class DateEvidenceTest {
  private static String row(int number, String visited, String published) {
    return "SC%d,Children's home,Kent,Full inspection,%s,%s,7%d,Good\n"
        .formatted(number, visited, published, number);
  }

  private static String rows(int from, String... dates) {
    return IntStream.range(0, dates.length)
        .mapToObj(i -> row(from + i, dates[i], ""))
        .collect(Collectors.joining());
  }

  private static String many(int from, int count, String date) {
    return rows(from, Collections.nCopies(count, date).toArray(String[]::new));
  }

  /** Returns lines with their cells in the opposite order. */
  private static String turned(String lines) {
    return lines
        .lines()
        .map(
            line -> {
              List<String> cells = Arrays.asList(line.split(",", -1));
              Collections.reverse(cells);
              return String.join(",", cells) + "\n";
            })
        .collect(Collectors.joining());
  }

  private static List<String> dates(Outcome outcome) {
    return outcome.inspections().stream()
        .map(made -> made.fieldwork().toString().replaceAll("[\\[\\]]", ""))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void rowsOfAnotherWidthHaveNoVoteAgainstOthers(Sample sample) {
    String beyond = row(8, "5/13/2018", "").replace("\n", ",more\n");
    String lacking = row(9, "5/14/2018", "").replace(",Good", "");

    Outcome outcome = sample.outcome(rows(1, "4/3/2018", "25/6/2018"), beyond, lacking);
    assertThat(dates(outcome)).containsExactly("2018-03-04", "2018-06-25");
    assertThat(outcome.shown()).containsExactly("CSV-002 4", "CSV-002 5");

    Outcome later = sample.outcome(many(1, 1000, "25/03/2018"), beyond, lacking);
    assertThat(later.shown()).containsExactly("CSV-002 1002", "CSV-002 1003");
  }

  @ParameterizedTest
  @EnumSource
  void noteBelowManyRowsContradictsNothing(Sample sample) {
    Outcome outcome =
        sample.outcome(many(1, 1000, "25/03/2018"), "Note: extracted,,,,5/13/2018,,,\n");

    assertThat(outcome.shown()).containsExactly("CSV-017 1002");
  }

  @ParameterizedTest
  @EnumSource
  void rowsBelowAnotherHeaderDecideToo(Sample sample) {
    Outcome mixed =
        sample.outcome(many(1, 3, "25/03/2018"), turned(sample.header() + many(4, 3, "5/13/2018")));
    assertThat(mixed.shown()).contains("CSV-011");

    Outcome monthFirst =
        sample.outcome(
            rows(1, "4/3/2018"), turned(sample.header() + rows(2, "5/13/2018", "5/6/2018")));
    assertThat(dates(monthFirst)).containsExactly("2018-04-03", "2018-05-13", "2018-05-06");
    assertThat(monthFirst.shown()).contains("CSV-009");
  }

  @ParameterizedTest
  @EnumSource
  void dayNumbersBelowAnotherHeaderAreReadToo(Sample sample) {
    Outcome outcome =
        sample.outcome(rows(1, "2018-05-11"), turned(sample.header() + many(2, 10, "43232")));

    assertThat(dates(outcome)).startsWith("2018-05-11", "2018-05-12").hasSize(11);
    assertThat(outcome.shown()).contains("CSV-015").doesNotContain("CSV-016");
  }

  @ParameterizedTest
  @EnumSource
  void contradictionBelowALateHeaderIsAnError(Sample sample) {
    Outcome outcome =
        sample.outcome(
            many(1, 1000, "25/03/2018"), turned(sample.header() + rows(1001, "5/13/2018")));

    assertThat(outcome.shown()).contains("CSV-012");
  }

  @ParameterizedTest
  @EnumSource
  void aFewNumericDatesAmongOthersDoNotDecide(Sample sample) {
    Outcome outcome = sample.outcome(many(1, 20, "2018-05-12"), rows(21, "5/13/2018", "4/3/2018"));
    assertThat(dates(outcome)).endsWith("2018-05-12", "2018-05-13", "");
    assertThat(outcome.shown()).containsExactly("CSV-011", "CSV-003 23:5");
    assertThat(outcome.messages("CSV-011").get(0)).contains("1 of 2 numeric", "could have either");

    Outcome alone = sample.outcome(many(1, 20, "2018-05-12"), rows(21, "5/13/2018"));
    assertThat(alone.shown()).containsExactly("CSV-011");
    assertThat(alone.messages("CSV-011").get(0)).contains("shows neither order, as 20 dates");
    assertThat(sample.outcome(many(1, 4, "4/4/2018"), rows(5, "5/13/2018")).shown())
        .containsExactly("CSV-011");
  }

  @ParameterizedTest
  @EnumSource
  void columnsWithoutNumericDatesDoNotCount(Sample sample) {
    Outcome outcome =
        sample.outcome(
            row(1, "4/3/2018", "2018-06-21"),
            row(2, "4/5/2018", "2018-06-21"),
            row(3, "4/6/2018", "2018-06-21"),
            row(4, "5/13/2018", "2018-06-21"));

    assertThat(outcome.shown()).containsExactly("CSV-009");
    assertThat(outcome.messages("CSV-009").get(0)).contains("1 of 4 numeric");
  }

  @ParameterizedTest
  @EnumSource
  void halfAColumnThatIsNotUnderstoodIsSaidWhereverItIs(Sample sample) {
    String good = many(1, 1000, "2018-05-12");

    Outcome outcome = sample.outcome(good, many(1001, 1000, "in May"));
    assertThat(outcome.messages("CSV-016")).hasSize(1);
    assertThat(outcome.messages("CSV-016").get(0))
        .contains("in the first 2000 rows 1000 of 2000", "line 1002");

    assertThat(sample.outcome(good, many(1001, 999, "in May")).shown()).doesNotContain("CSV-016");
    assertThat(sample.outcome(many(1, 1000, "in May"), good).messages("CSV-016")).hasSize(1);
    assertThat(sample.outcome(good, many(1001, 1000, "n/a")).shown()).doesNotContain("CSV-016");
  }
}
