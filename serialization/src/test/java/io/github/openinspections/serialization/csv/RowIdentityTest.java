package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are one inspection only if they say so, and a row without an id is lost aloud. */
class RowIdentityTest {
  private static final List<String> HEADER = List.of("URN", "Event", "Date", "Theme");

  private static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits")
        .id("visits", "URN", "Event")
        .id("visits", "URN", "Date")
        .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
        .column("Event", Binding.identifier("event"))
        .column("Date", Binding.fieldworkStart())
        .column("Theme", Binding.topic());
  }

  private static List<Entry> read(TableMapping mapping, List<String> header, String... rows) {
    RowReader reader = mapping.reader(1, header);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      entries.addAll(reader.read(i + 2, List.of(rows[i].split(",", -1))));
    }
    entries.addAll(reader.end());
    return entries;
  }

  @Test
  void rowsWithoutIdAreNeverMerged() {
    List<Entry> entries =
        read(visits().grouped(10).build(), HEADER, "null,1,2020,a", "null,1,2020,b", "7,1,2020,c");

    assertThat(entries).hasSize(3);
    assertThat(entries.stream().flatMap(entry -> entry.problems().stream()))
        .extracting(Problem::rule)
        .containsExactly("CSV-014", "CSV-014");
  }

  @Test
  void theProblemQuotesEveryCellOfEveryWay() {
    Problem problem = read(visits().build(), HEADER, "7,TBC,soon,a").get(0).problems().get(0);

    assertThat(problem.message())
        .isEqualTo(
            "a record without id: the row is left out, since it has no id, which is made of URN with"
                + " Event, or URN with Date; URN is \"7\", Event \"TBC\" gives no value, Date \"soon\" is"
                + " not a date that is understood");
    assertThat(problem.columnName()).contains("Event");
  }

  @Test
  void ofSeveralInspectionsInARowOneMayLackItsId() {
    TableMapping matrix =
        TableMapping.builder("matrix", "Matrix")
            .inspection(RowPart.of(RowId.of("m", "First")).about("First", "Grade"))
            .inspection(RowPart.of(RowId.of("m", "Second")).about("Second", "Again"))
            .column("First", Binding.fieldworkStart())
            .column("Grade", Binding.kept())
            .column("Second", Binding.published())
            .column("Again", Binding.topic())
            .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
            .build();
    RowReader reader = matrix.reader(1, List.of("URN", "First", "Grade", "Second", "Again"));
    List<Entry> entries = new ArrayList<>();
    entries.addAll(reader.read(2, List.of("7", "2020-05-12", "", "soon", "b")));
    entries.addAll(reader.read(3, List.of("7", "2021-05-12", "", "", "")));
    entries.addAll(reader.end());

    assertThat(entries)
        .extracting(entry -> entry.id().orElse("none"))
        .containsExactly("m/2020-05-12", "none", "m/2021-05-12");
    assertThat(entries.get(1).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.columnName()).contains("Second");
              assertThat(problem.message())
                  .startsWith(
                      "a record without id: of 2 inspections in the row, this one is left out, since"
                          + " it has no id, which is made of Second");
            });
    assertThat(reader.rows().inWords()).isEqualTo("2 rows: 2 gave 2 records");
  }

  @Test
  void theNextWayIsTakenWhereTheFirstSaysNothing() {
    assertThat(read(visits().build(), HEADER, "7,#REF!,2020-05-12,", "7,1.002584E7,2020-05-13,"))
        .extracting(entry -> entry.id().orElseThrow())
        .containsExactly("visits/7/2020-05-12", "visits/7/2020-05-13");
  }

  private static List<String> problems(TableMapping mapping, List<String> header, String row) {
    RowReader reader = mapping.reader(1, header);
    reader.read(2, List.of(row.split(",", -1)));
    reader.end();
    return reader.problems().stream()
        .map(problem -> problem.rule() + " " + problem.message())
        .toList();
  }

  @Test
  void aCellThatIsLostForTheIdIsReportedWithWhatReplacesIt() {
    assertThat(problems(visits().build(), HEADER, "7,#REF!,2020-05-12,"))
        .containsExactly(
            "CSV-024 the table: column \"Event\": \"#REF!\" cannot be used for the id, which is made of"
                + " URN with Date");
    assertThat(problems(visits().build(), HEADER, "7,1.002584E7,2020-05-12,"))
        .singleElement()
        .asString()
        .contains("\"1.002584E7\" cannot be used for the id");
    assertThat(problems(visits().build(), HEADER, "7,withheld,2020-05-12,"))
        .singleElement()
        .asString()
        .contains("\"withheld\" cannot be used for the id");
    assertThat(problems(visits().build(), HEADER, "7,1.002584E7,,"))
        .singleElement()
        .asString()
        .contains("is a rounded number, and part of the id");
  }

  @Test
  void aCellThatSaysNothingIsNoLoss() {
    assertThat(problems(visits().build(), HEADER, "7,,2020-05-12,")).isEmpty();
    assertThat(problems(visits().build(), HEADER, "7,n/a,2020-05-12,")).isEmpty();
    assertThat(problems(visits().build(), HEADER, "7,TBC,2020-05-12,")).isEmpty();
  }

  @Test
  void anIdWithoutAColumnThatMayBeEmptyIsReportedIfTheColumnIsNotEmpty() {
    TableMapping parts =
        TableMapping.builder("parts", "Parts")
            .id(RowId.of("parts", "URN").also("Part"))
            .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
            .column("Part", Binding.identifier("part"))
            .build();

    assertThat(problems(parts, List.of("URN", "Part"), "7,")).isEmpty();
    assertThat(problems(parts, List.of("URN", "Part"), "7,#REF!"))
        .containsExactly(
            "CSV-024 the table: column \"Part\": \"#REF!\" cannot be part of the id, which is made"
                + " without it");
  }

  @Test
  void idsOfRoundedNumbersAreNotGrouped() {
    List<Entry> entries =
        read(
            visits().grouped(10).build(),
            HEADER,
            "7,1.02E+07,,a",
            "7,1.02E+07,,b",
            "7,3,,c",
            "7,3,,d");

    assertThat(entries)
        .extracting(entry -> entry.inspection().map(Inspection::topics).orElseThrow())
        .containsExactly(List.of("a"), List.of("b"), List.of("c", "d"));
  }

  @Test
  void aFollowUpOfNobodyIsSaid() {
    TableMapping reviews =
        TableMapping.builder("reviews", "Reviews")
            .inspection(RowPart.of(RowId.of("r", "Ref")).followingUp(RowId.of("r", "Original"), 1))
            .required("Ref", Binding.identifier("ref"))
            .column("Original", Binding.kept())
            .build();
    List<String> header = List.of("Ref", "Original");

    assertThat(read(reviews, header, "1,0", "2,TBC", "3,"))
        .extracting(entry -> entry.problems().stream().map(Problem::message).toList())
        .containsExactly(
            List.of(),
            List.of(
                "r/2: column \"Original\": \"TBC\" is not enough to name the original that is followed"
                    + " up: its id needs Original"),
            List.of(
                "r/3: column \"Ref\": \"3\" is not enough to name the original that is followed up:"
                    + " its id needs Original"));
  }
}
