package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.READ_TOO;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The delimiter is the one under which the header is known, whatever other lines have. */
class DelimiterTest {
  private static final String TWO = "2 rows: 2 with records";

  static Stream<Arguments> delimiters() {
    return Stream.of(",", ";", "\t", "|")
        .flatMap(
            delimiter ->
                Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, delimiter)));
  }

  private static String table(Sample sample, String delimiter) {
    return (sample.header() + ROW + ANOTHER).replace(",", delimiter);
  }

  @ParameterizedTest
  @MethodSource("delimiters")
  void isFound(Sample sample, String delimiter) {
    assertThat(sample.whole(table(sample, delimiter)).lines()).containsExactly(READ, READ_TOO, TWO);
    assertThat(sample.whole(table(sample, delimiter).replace("\n", "\r\n")).lines())
        .containsExactly(READ, READ_TOO, TWO);
    assertThat(sample.whole(table(sample, delimiter).replace("\n", "\r")).lines())
        .containsExactly(READ, READ_TOO, TWO);
  }

  @ParameterizedTest
  @MethodSource("delimiters")
  void titlesWithOtherCharactersDoNotDecide(Sample sample, String delimiter) {
    for (String other : new String[] {",", ";", "\t", "|"}) {
      String titles =
          "Social care tables%s England\nProvider level%s 2017%s 18\n\nSome cells are empty%s see%s notes\n"
              .replace("%s", other);
      Outcome outcome = sample.whole(titles + table(sample, delimiter));
      assertThat(outcome.lines()).as("titles with %s", other).containsExactly(READ, READ_TOO, TWO);
    }
  }

  @ParameterizedTest
  @MethodSource("delimiters")
  void isNamedByAFirstLineOfExcel(Sample sample, String delimiter) {
    for (String mark : new String[] {"", "\ufeff"}) {
      assertThat(
              sample.whole(mark + "sep=" + delimiter + "\r\n" + table(sample, delimiter)).lines())
          .containsExactly(READ, READ_TOO, TWO);
      assertThat(
              sample.whole(mark + "\"sep=" + delimiter + "\"\n" + table(sample, delimiter)).lines())
          .containsExactly(READ, READ_TOO, TWO);
    }
  }

  @ParameterizedTest
  @MethodSource("delimiters")
  void delimitersAtTheEndOfRowsAreEmptyCells(Sample sample, String delimiter) {
    String table = table(sample, delimiter);
    String rows = table.substring(table.indexOf('\n') + 1);
    String header = table.substring(0, table.indexOf('\n'));

    assertThat(sample.whole(table.replace("\n", delimiter + "\n")).lines())
        .as("all rows")
        .containsExactly(READ, READ_TOO, TWO);
    assertThat(sample.whole(header + "\n" + rows.replace("\n", delimiter.repeat(3) + "\n")).lines())
        .as("all rows but the header")
        .containsExactly(READ, READ_TOO, TWO);
    assertThat(sample.whole(header + delimiter.repeat(4) + "\n" + rows).shown())
        .as("the header alone: the rows lack cells at their ends")
        .doesNotContain("CSV-001", "CSV-017 2", "CSV-006 2");
  }

  @ParameterizedTest
  @EnumSource
  void cellsFullOfAnotherDelimiterDoNotDecide(Sample sample) {
    String row =
        ROW.replace(',', ';').replace("Kent", "North East, Yorkshire, and, the, Humber, all");
    String rows = (row + row + row + row + row);

    assertThat(sample.whole(sample.header().replace(',', ';') + rows).lines())
        .containsExactly(READ, READ, READ, READ, READ, "5 rows: 5 with records");
    String commas = ROW.replace("Kent", "\"a;b;c;d;e;f;g;h;i\"");
    assertThat(sample.whole(sample.header() + commas).lines())
        .containsExactly(READ, "1 rows: 1 with records");
  }

  @ParameterizedTest
  @EnumSource
  void aQuotedTitleOfSeveralLinesIsOneTitle(Sample sample) {
    assertThat(
            sample.whole("\"Visits; all\nof them; by, county\"\n\n" + table(sample, ";")).lines())
        .containsExactly(READ, READ_TOO, TWO);
  }
}
