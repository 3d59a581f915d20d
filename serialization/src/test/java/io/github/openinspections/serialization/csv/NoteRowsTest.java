package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no records, and records that look like them. */
class NoteRowsTest {
  private static final TableMapping HOMES =
      TableMapping.builder("homes", "Homes")
          .id("homes", "URN", "Event")
          .id("homes", "URN", "Date")
          .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
          .column("Kind", Binding.inspectedKind(CellWords.of("Home", InspectedKind.CHILDRENS_HOME)))
          .column("Date", Binding.fieldworkStart())
          .column("Event", Binding.identifier("ofsted-event"))
          .column(
              "Grade",
              Binding.judgement(AspectCode.OVERALL, GradeWords.of(ScaleCode.OFSTED_FOUR_POINT)))
          .build();

  private static final TableMapping PLACES =
      TableMapping.builder("places", "Places")
          .id("places", "Place")
          .required("Place", Binding.areaName())
          .column("Remark", Binding.quote())
          .build();

  private final RowReader homes = HOMES.reader(1, List.of("URN", "Kind", "Date", "Event", "Grade"));

  private List<Entry> read(String row) {
    List<Entry> given = new ArrayList<>(homes.read(2, Arrays.asList(row.split(",", -1))));
    given.addAll(homes.end()); // the first rows decide about dates before they are given
    return given;
  }

  private List<String> rules() {
    return homes.problems().stream().map(Problem::rule).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total,,,,2",
        "Total,12,15,,2",
        ",Grand total,,,7",
        "Notes,,,,",
        "Note: figures exclude homes, schools, hospitals, prisons, barracks, and so on",
        "Source: Ofsted",
        "End of worksheet",
        "* figures may, not add up",
        "[x] = not available,,,,",
        "Some figures are provisional,,,,",
        "Figures for 2018 are provisional",
        "1,2,3,4,5",
        "(1),(2),(3),(4),(5)",
        ",,,,%",
        "Cyfanswm,,,,2"
      })
  void aRowAroundTheTableIsNoted(String row) {
    assertThat(read(row)).isEmpty();
    assertThat(rules()).containsExactly("CSV-017");
    assertThat(homes.rows().notes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7,Home,2018-05-12,1,Good",
        "7,Home,,1,Good",
        "7,Home,2018-05-12,,",
        "7,,2018-05-12,,"
      })
  void aRecordIsNone(String row) {
    assertThat(read(row)).hasSize(1).allMatch(entry -> entry.inspection().isPresent());
    assertThat(rules()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7,Home", "7,Home,2018-05-12", "SC7"})
  void aRowThatIsCutOffIsNone(String row) {
    assertThat(read(row)).hasSize(1);
    assertThat(read(row).get(0).problems()).extracting(Problem::rule).containsExactly("CSV-002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7,Home,,,", "7,Home,N/A,-,NULL", "7,Home,01/01/1900,,"})
  void whatWasNotInspectedIsCounted(String row) {
    assertThat(read(row)).isEmpty();
    assertThat(rules()).containsExactly("CSV-006");
    assertThat(homes.rows().withoutInspection()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7,Home,25 Okt 2023,,",
        "7,Home,,,Good",
        "null,Home,2018-05-12,5,Good",
        "Notes,Home,2018-05-12,1,Good"
      })
  void aRowWithoutIdIsRefused(String row) {
    assertThat(read(row).get(0).problems()).extracting(Problem::rule).containsExactly("CSV-014");
    assertThat(homes.rows().refused()).isEqualTo(1);
  }

  @Test
  void anIdAndATextAreARecordWhereTheTableHasNoMore() {
    RowReader places = PLACES.reader(1, List.of("Place", "Remark"));

    assertThat(places.read(2, List.of("Fife", ""))).hasSize(1);
    assertThat(places.read(3, List.of("Source Valley", "good"))).hasSize(1);
    assertThat(places.read(4, List.of("Total", "12"))).isEmpty();
    assertThat(places.rows().withRecords()).isEqualTo(2);
  }

  @Test
  void theHeaderAgainSaysThatFilesWereJoined() {
    read("URN,Kind,Date,Event,Grade");
    assertThat(homes.problems())
        .extracting(Problem::message)
        .containsExactly(
            "the table: this row is no record, but the header again, as in files that were joined:"
                + " URN | Kind | Date | Event | Grade");
  }

  @Test
  void anotherOrderIsReadByTheOtherHeader() {
    read("Event,URN,Kind,Grade,Date");
    Entry entry = read("1,7,Home,Good,2018-05-12").get(0);

    assertThat(rules()).containsExactly("CSV-017");
    assertThat(entry.id()).contains("homes/7/1");
    assertThat(entry.inspection().orElseThrow().judgements()).hasSize(1);
  }

  @Test
  void whatWasRefusedIsNamed() {
    Entry entry = read("7,Home,25 Okt 2023,9,Splendid").get(0);

    assertThat(entry.refused()).containsExactlyInAnyOrder("/fieldwork", "/judgements");
  }
}
