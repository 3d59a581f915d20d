package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates as people and programs write them. */
class DateSpellingTest {
  /** What is written, and what it means. */
  private static final String SPELLINGS =
      """
      12 May 2018 = 2018-05-12
      12th May 2018 = 2018-05-12
      2nd June 2018 = 2018-06-02
      3RD JUNE 2018 = 2018-06-03
      1st of June 2018 = 2018-06-01
      Saturday 12 May 2018 = 2018-05-12
      Saturday, 12 May 2018 = 2018-05-12
      Sat 12 May 2018 = 2018-05-12
      12 May, 2018 = 2018-05-12
      May 12, 2018 = 2018-05-12
      may 12 2018 = 2018-05-12
      12-May-18 = 2018-05-12
      12-May-2018 = 2018-05-12
      12\u2011May\u20112018 = 2018-05-12
      12/May/2018 = 2018-05-12
      12\u00a0May\u00a02018 = 2018-05-12
      12  May   2018 = 2018-05-12
      12 May 2018. = 2018-05-12
      12 Sept 2018 = 2018-09-12
      12 Sep. 2018 = 2018-09-12
      2018/05/12 = 2018-05-12
      2018.05.12 = 2018-05-12
      20180512 = 2018-05-12
      2018-05-12 = 2018-05-12
      12.05.2018 = 2018-05-12
      12-05-2018 = 2018-05-12
      12/5/18 = 2018-05-12
      31/12/69 = 2069-12-31
      31/12/70 = 1970-12-31
      12/05/2018 00:00 = 2018-05-12
      12/05/2018 00:00:00 = 2018-05-12
      12/05/2018 12:30:00 PM = 2018-05-12
      12/05/2018 9:05 = 2018-05-12
      2018-05-12 00:00:00 = 2018-05-12
      2018-05-12 00:00:00.000 = 2018-05-12
      2018-05-12T09:30:00 = 2018-05-12
      2018-05-12T00:00 = 2018-05-12
      12-May-2018 00:00:00 = 2018-05-12
      2018-05-12T00:00:00Z = 2018-05-12
      2018-01-12T00:00:00Z = 2018-01-12
      2018-05-11T23:00:00Z = 2018-05-12
      2018-05-11T23:00:00.000Z = 2018-05-12
      2018-05-12T00:00:00+01:00 = 2018-05-12
      2018-05-12T00:00:00+0100 = 2018-05-12
      2018-05-12 00:00:00+00:00 = 2018-05-12
      June 2019 = 2019-06
      Jun-19 = 2019-06
      06/2019 = 2019-06
      2019-06 = 2019-06
      2019_06 = 2019-06
      2018 = 2018
      12 Mai 2018 = 2018-05-12
      12 Mehefin 2018 = 2018-06-12
      3 Ionawr 2019 = 2019-01-03
      1 Chwefror 2019 = 2019-02-01
      1 Mawrth 2019 = 2019-03-01
      1 Ebrill 2019 = 2019-04-01
      1 Gorffennaf 2019 = 2019-07-01
      1 Awst 2019 = 2019-08-01
      1 Medi 2019 = 2019-09-01
      1 Hydref 2019 = 2019-10-01
      1 Tachwedd 2019 = 2019-11-01
      1 Rhagfyr 2019 = 2019-12-01
      5-6 June 2019 = 2019-06-05/2019-06-06
      5 - 6 June 2019 = 2019-06-05/2019-06-06
      5\u20139 June 2019 = 2019-06-05/2019-06-09
      5 to 9 June 2019 = 2019-06-05/2019-06-09
      5 June to 9 June 2019 = 2019-06-05/2019-06-09
      28 June \u2013 2 July 2019 = 2019-06-28/2019-07-02
      28 June 2019 to 2 July 2019 = 2019-06-28/2019-07-02
      05/06/2019 - 09/06/2019 = 2019-06-05/2019-06-09
      05/06/2019 to 09/06/2019 = 2019-06-05/2019-06-09
      2019-06-05/2019-06-09 = 2019-06-05/2019-06-09
      12 May 2018 [r] = 2018-05-12
      """;

  private static final String NOT_DATES =
      """
      31 June 2018
      29/02/2019
      32/01/2018
      2018-02-30
      12 Maybe 2018
      some time in May
      2018-05-12T09:30:00Z
      2018-05-12T09:30:00+01:00
      2018-05-11T22:00:00Z
      2018-01-11T23:00:00Z
      TBC May
      43232x
      12/05
      9 June to 5 June
      """;

  static Stream<Arguments> spellings() {
    return SPELLINGS
        .lines()
        .map(line -> line.split(" = ", 2))
        .flatMap(
            pair ->
                Stream.of(Sample.PUBLISHED, Sample.OWN)
                    .map(sample -> Arguments.of(sample, pair[0], pair[1])));
  }

  static Stream<Arguments> notDates() {
    return NOT_DATES
        .lines()
        .flatMap(
            text -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, text)));
  }

  private static String dated(String text) {
    return ROW.replace("12/05/2018", '"' + text + '"');
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void isRead(Sample sample, String text, String date) {
    assertThat(sample.read(dated(text)))
        .containsExactly(READ.replace("2018-05-12", date), "1 rows: 1 with records");
  }

  /** Two dates of ten, so that the column as a whole is understood. */
  @ParameterizedTest
  @MethodSource("notDates")
  void isNoDate(Sample sample, String text) {
    Outcome outcome = sample.outcome(dated(text), ANOTHER, ANOTHER, ANOTHER);

    assertThat(outcome.lines()).contains(READ.replace("2018-05-12", ""), "4 rows: 4 with records");
    assertThat(outcome.shown()).containsExactly("CSV-003 2:5");
    assertThat(outcome.inspections().get(0).extensions().toString()).contains(text);
  }

  @ParameterizedTest
  @EnumSource
  void anIntervalIsNoDateOfPublication(Sample sample) {
    assertThat(
            sample.read(
                ROW.replace("21/06/2018", "5-6 June 2018"), ANOTHER, ANOTHER.replace("71", "72")))
        .contains(READ.replace("2018-06-21", "-"), "CSV-003 2:6", "3 rows: 3 with records");
  }

  @ParameterizedTest
  @EnumSource
  void dayNumbersAreReadWithAWarning(Sample sample) {
    String serials = ROW.replace("12/05/2018", "43232") + ANOTHER.replace("13/05/2018", "43233.0");
    Outcome outcome = sample.outcome(serials);
    assertThat(outcome.lines())
        .containsExactly(READ, Sample.READ_TOO, "CSV-015", "2 rows: 2 with records");

    ReadOptions of1904 = ReadOptions.builder().serialDates(SerialDates.FROM_1904).build();
    assertThat(sample.outcome(of1904, serials).lines())
        .contains(READ.replace("[2018-05-12]", "[2022-05-13]"), "CSV-015");
  }

  @ParameterizedTest
  @EnumSource
  void aNumberAmongDatesIsNoDate(Sample sample) {
    String rows = ROW.replace("12/05/2018", "43232") + ANOTHER.repeat(4);
    assertThat(sample.outcome(rows).shown()).containsExactly("CSV-003 2:5");
  }

  @ParameterizedTest
  @EnumSource
  void halfAColumnThatIsNotUnderstoodIsAnErrorOfTheFile(Sample sample) {
    Outcome outcome =
        sample.outcome(
            ROW.replace("12/05/2018", "in May"), ANOTHER.replace("13/05/2018", "later"), ANOTHER);

    assertThat(outcome.shown()).containsExactly("CSV-016", "CSV-003 2:5", "CSV-003 3:5");
    assertThat(outcome.messages("CSV-016").get(0)).contains("2 of 3");
    assertThat(
            sample
                .outcome(
                    ROW.replace("12/05/2018", "n/a"), ANOTHER.replace("13/05/2018", ""), ANOTHER)
                .shown())
        .as("cells that say nothing do not count")
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void datesThatCannotBeAreExplained(Sample sample) {
    assertThat(sample.outcome(ROW.replace("12/05/2018", "Monday 12 May 2018")).messages("CSV-003"))
        .singleElement()
        .asString()
        .endsWith("\"Monday 12 May 2018\" is not a date: 2018-05-12 is a Saturday");
    assertThat(
            sample.outcome(ROW.replace("12/05/2018", "9 June to 5 June 2019")).messages("CSV-003"))
        .singleElement()
        .asString()
        .endsWith("is not a period: its first day 2019-06-09 is after its last, 2019-06-05");
  }
}
