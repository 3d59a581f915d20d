package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which row is the header, what parts its cells, and what is said if none is. */
class FindingTheTableTest {
  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits")
          .id("visits", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .required("Council", Binding.areaName())
          .column("Note, or \"remark\"", Binding.quote())
          .build();

  private static final String SOCIAL_CARE =
      "URN,Provision type,Event number,Event type,Inspection date,Local authority";

  private static List<String> visits(String table) {
    return Transcript.dataset(
        DatasetReader.csv(VISITS).open(table.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> any(String table) {
    return Transcript.dataset(
        DatasetReader.any(ReadOptions.DEFAULT).open(table.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsTheOneOfTheHeader(String delimiter) {
    for (String other : List.of(",", ";", "\t", "|")) {
      String titles = ("a" + other + "b" + other + "c\n").repeat(5);
      String table =
          titles + String.join(delimiter, "Ref", "Council") + "\n7" + delimiter + "Fife\n";

      assertThat(visits(table)).as(other).containsExactly("1 7:1 read visits/7");
    }
  }

  @Test
  void quotedCellsOfTheHeaderAreRead() {
    assertThat(
            visits("x;y;z\nx;y;z\n\"Ref\",\"Note, or \"\"remark\"\"\",\"Council\"\n7,good,Fife\n"))
        .containsExactly("1 4:1 read visits/7");
  }

  @Test
  void allMissingColumnsAreNamedAtOnce() {
    String header = SOCIAL_CARE.replace("Event type", "Kind").replace("Inspection date", "Day");

    assertThat(any("Title\n" + header + "\n7,x,1,x,2018,Fife\n"))
        .containsExactly(
            "CSV-001 - 2:1 the table: this is not quite the table ofsted-social-care-inspections: it"
                + " lacks the columns \"Event type\", \"Inspection date\"",
            "stop 2:1 the header cannot be used: no row was read");
  }

  @Test
  void aFewCommonHeadersAreNoLikeness() {
    assertThat(any("urn,local_authority,region_code,pupils\n1,Fife,S,7\n").get(0))
        .isEqualTo(
            "CSV-001 - 1:1 the table: no known table: no row of the first 30 has the columns of one;"
                + " see which tables are known, or describe this one in a mapping;"
                + " row 1 has \"urn\", \"local_authority\", \"region_code\", \"pupils\", of which "
                + "ofsted-ilacs-overview knows only \"urn\", \"local_authority\", \"region_code\"");
  }

  @Test
  void aStrangersTableShowsItsHeader() {
    assertThat(any("A title\nschool,pupils,place\nx,7,Fife\n").get(0))
        .startsWith("CSV-001 - 2:1 the table: no known table")
        .contains("row 2 has \"school\", \"pupils\", \"place\"");
  }

  /** What to do is said before the headers, which may be too long to be quoted. */
  @Test
  void longHeadersDoNotHideWhatToDo() {
    String header =
        IntStream.range(0, 30)
            .mapToObj(i -> "what the council answered in " + "the survey ".repeat(9) + i)
            .collect(Collectors.joining(","));

    assertThat(any(header + "\n" + "yes,".repeat(29) + "no\n").get(0))
        .contains("see which tables are known, or describe this one in a mapping; row 1 has");
  }

  @Test
  void aNearHeaderIsSuggested() {
    assertThat(visits("Ref,Councill\n7,Fife\n").get(0))
        .isEqualTo(
            "CSV-001 - 1:1 the table: no header of visits in the first 30 rows; row 1 comes nearest:"
                + " it has no column \"Council\" (perhaps \"Councill\") and has \"Ref\", \"Councill\"");
  }

  @Test
  void theOneProblemOfAReaderNamesAllColumns() {
    assertThat(VISITS.reader(1, List.of("a")).problems())
        .extracting(problem -> problem.message())
        .containsExactly(
            "the table: this is not quite the table visits: it lacks the columns \"Ref\","
                + " \"Council\"");
  }

  @Test
  void aHeaderAloneIsReported() {
    assertThat(visits("Ref,Council\n\n,\n"))
        .containsExactly("CSV-010 - 1:1 the table: there is a header and no row below it");
  }
}
