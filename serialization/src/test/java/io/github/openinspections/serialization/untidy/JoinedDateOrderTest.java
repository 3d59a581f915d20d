package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.NumericDates;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that were joined, whose headers state different orders of day and month. */
class JoinedDateOrderTest {
  private static final String DAY = " (DD/MM/YYYY)";
  private static final String MONTH = " (MM/DD/YYYY)";

  private static String header(Sample sample, String form) {
    return sample
        .header()
        .replace("Inspection date", "Inspection date" + form)
        .replace("Visited", "Visited" + form);
  }

  private static String rows(int from, String... dates) {
    return IntStream.range(0, dates.length)
        .mapToObj(
            i ->
                "SC%d,Children's home,Kent,Full inspection,%s,,7%d,Good\n"
                    .formatted(from + i, dates[i], from + i))
        .collect(Collectors.joining());
  }

  private static String many(int from, int count, String date) {
    return rows(from, Collections.nCopies(count, date).toArray(String[]::new));
  }

  private static List<String> dates(Outcome outcome) {
    return outcome.inspections().stream()
        .map(made -> made.fieldwork().toString().replaceAll("[\\[\\]]", ""))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void eachHeaderHoldsForTheRowsBelowIt(Sample sample) {
    Outcome outcome =
        sample.whole(
            header(sample, DAY)
                + rows(1, "25/03/2018", "04/05/2018")
                + header(sample, MONTH)
                + rows(3, "04/05/2018", "05/13/2018")
                + header(sample, DAY)
                + rows(5, "04/05/2018"));

    assertThat(dates(outcome))
        .containsExactly("2018-03-25", "2018-05-04", "2018-04-05", "2018-05-13", "2018-05-04");
    assertThat(outcome.shown()).containsExactly("CSV-017 4", "CSV-017 7");
    assertThat(outcome.messages("CSV-017"))
        .allMatch(
            message ->
                message.contains(
                    "another header, by which the rows after it are read; it differs from the"
                        + " header before it in the order of day and month that it states"));
  }

  @ParameterizedTest
  @EnumSource
  void theFirstHeaderMayStateNone(Sample sample) {
    Outcome outcome =
        sample.whole(
            sample.header()
                + rows(1, "04/05/2018", "25/03/2018")
                + header(sample, MONTH)
                + rows(3, "04/05/2018"));

    assertThat(dates(outcome)).containsExactly("2018-05-04", "2018-03-25", "2018-04-05");
    assertThat(outcome.shown()).containsExactly("CSV-017 4");
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderThatStatesNoneOrTheSameIsTheSame(Sample sample) {
    Outcome outcome =
        sample.whole(
            header(sample, MONTH)
                + rows(1, "04/05/2018")
                + sample.header()
                + rows(2, "04/05/2018")
                + header(sample, " (mm-dd-yy)")
                + rows(3, "04/05/2018"));

    assertThat(dates(outcome)).containsExactly("2018-04-05", "2018-04-05", "2018-04-05");
    assertThat(outcome.messages("CSV-017"))
        .hasSize(2)
        .allMatch(message -> message.contains("the header again"));
  }

  /** A header with other columns changes the order, too. */
  @ParameterizedTest
  @EnumSource
  void theColumnsMayBeOthers(Sample sample) {
    Outcome outcome =
        sample.whole(
            header(sample, DAY)
                + rows(1, "04/05/2018")
                + header(sample, MONTH).strip()
                + ",Remark\n"
                + rows(2, "04/05/2018").strip()
                + ",x\n");

    assertThat(dates(outcome)).containsExactly("2018-05-04", "2018-04-05");
  }

  @ParameterizedTest
  @EnumSource
  void aLaterHeaderThatItsDatesContradictDecidesNothing(Sample sample) {
    Outcome outcome =
        sample.whole(
            header(sample, DAY)
                + rows(1, "04/05/2018")
                + header(sample, MONTH)
                + rows(2, "25/03/2018", "04/05/2018"));

    assertThat(dates(outcome)).containsExactly("2018-05-04", "2018-03-25", "");
    assertThat(outcome.shown()).containsExactly("CSV-011", "CSV-017 3", "CSV-003 5:5");
    assertThat(outcome.messages("CSV-011").get(0))
        .contains("\"25/03/2018\" in line 4 has the day first", MONTH + "\" in line 3 says");
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderBelowManyRowsHoldsToo(Sample sample) {
    Outcome outcome =
        sample.whole(
            header(sample, DAY)
                + many(1, 1001, "25/03/2018")
                + header(sample, MONTH)
                + rows(1002, "04/05/2018", "04/06/2018", "04/07/2018", "25/03/2018", "26/03/2018"));

    assertThat(dates(outcome).subList(1000, 1006))
        .containsExactly("2018-03-25", "2018-04-05", "2018-04-06", "2018-04-07", "", "");
    assertThat(outcome.shown())
        .containsExactly("CSV-012", "CSV-017 1003", "CSV-003 1007:5", "CSV-003 1008:5");
    assertThat(outcome.messages("CSV-012").get(0))
        .endsWith(
            "\"25/03/2018\" has the day first, but 3 rows before it were read with the month"
                + " first");
  }

  /** Of the whole column only one cell in five is not understood. */
  @ParameterizedTest
  @EnumSource
  void whatIsNoDateIsCountedBelowEachHeader(Sample sample) {
    Outcome outcome =
        sample.whole(
            header(sample, DAY)
                + rows(1, "04/05/2018", "04/05/2018", "04/05/2018")
                + header(sample, MONTH)
                + rows(4, "in May", "05/13/2018"));

    assertThat(outcome.messages("CSV-016"))
        .singleElement()
        .asString()
        .contains("in 2 rows read like those below the header in row 5 1 of 2 filled cells");
  }

  @Test
  void theOptionHoldsBelowAllHeaders() {
    ReadOptions options = ReadOptions.builder().numericDates(NumericDates.DAY_FIRST).build();
    String file =
        header(Sample.OWN, DAY)
            + rows(1, "04/05/2018")
            + header(Sample.OWN, MONTH)
            + rows(2, "04/05/2018");
    Outcome outcome =
        Outcome.of(Sample.OWN.reader(options).open(file.getBytes(StandardCharsets.UTF_8)));

    assertThat(dates(outcome)).containsExactly("2018-05-04", "2018-05-04");
    assertThat(outcome.messages("CSV-017")).singleElement().asString().contains("the header again");
  }
}
