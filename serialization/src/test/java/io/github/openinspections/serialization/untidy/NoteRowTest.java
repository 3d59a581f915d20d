package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.READ_TOO;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows between and below the records that are none. */
class NoteRowTest {
  private static final String NOTES =
      """
      Total,,,,,,,2
      TOTAL,,,,,,2,
      Grand total,,,,,,,2
      Total: 2
      ,Total,,,,,,2
      Notes,,,,,,,
      Notes:,,,,,,,
      Note 1: figures are provisional
      Note,Some homes are counted twice,,,,,,
      End of worksheet
      End of table,,,,,,,
      Source: Ofsted
      Source: Ofsted,,,,,,,
      Sources,Ofsted,,,,,,
      "Source: Ofsted, 2018",,,,,,,
      Source: Ofsted, 2018
      1. Figures are rounded.
      (1) Figures are rounded.
      [note 1] Figures are rounded.
      [x] = not available
      [c] = confidential,,,,,,,
      * Numbers below 5 are left out
      * = fewer than 5,,,,,,,
      Figures are provisional
      This table lists all inspections.
      This worksheet contains one table.
      © Crown copyright 2018
      Crown copyright,,,,,,,
      Contact: Ann
      Published 21 June 2018
      1,2,3,4,5,6,7,8
      (1),(2),(3),(4),(5),(6),(7),(8)
      ,,,,dd/mm/yyyy,dd/mm/yyyy,number,grade
      Back to contents
      -----
      Norfolk total,,,,,,3,
      Total inspections,,,,,,6,
      ---,---,---,---,---,---,---,---
      number,text,text,text,date,date,number,text
      int64,object,object,object,datetime64,datetime64,int64,object
      """;

  static Stream<Arguments> notes() {
    return NOTES
        .lines()
        .flatMap(
            note -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, note)));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void isSaidAndNoRecord(Sample sample, String note) {
    assertThat(sample.read(ROW, note + "\n", ANOTHER))
        .as("between records")
        .containsExactly(READ, READ_TOO, "CSV-017 3", "3 rows: 2 with records, 1 notes");
    Outcome last = sample.outcome(ROW, note);
    assertThat(last.lines())
        .as("at the end")
        .containsExactly(READ, "CSV-017 3", "2 rows: 1 with records, 1 notes");
    String longest =
        Stream.of(note.replace("\"", "").split("[,=:]"))
            .max((a, b) -> a.length() - b.length())
            .get();
    assertThat(last.messages("CSV-017").get(0)).contains(longest.strip());
  }

  @ParameterizedTest
  @EnumSource
  void theHeaderAgainShowsThatFilesWereJoined(Sample sample) {
    Outcome outcome = sample.outcome(ROW, sample.header(), ANOTHER, sample.header());

    assertThat(outcome.lines())
        .containsExactly(
            READ, READ_TOO, "CSV-017 3", "CSV-017 5", "4 rows: 2 with records, 2 notes");
  }

  @ParameterizedTest
  @EnumSource
  void aByteOrderMarkComesWithAJoinedFile(Sample sample) {
    assertThat(sample.read(ROW, "\ufeff" + sample.header(), ANOTHER))
        .containsExactly(READ, READ_TOO, "CSV-017 3", "3 rows: 2 with records, 1 notes");
  }

  /** Whatever is done with them, no cell comes into a column that is not its own. */
  @ParameterizedTest
  @EnumSource
  void aJoinedFileWithColumnsInAnotherOrderIsNeverReadWrong(Sample sample) {
    String[] headers = sample.header().strip().split(",");
    String[] cells = ANOTHER.strip().split(",");
    StringBuilder turned = new StringBuilder();
    for (String[] row : new String[][] {headers, cells}) {
      String swapped = row[4];
      row[4] = row[5];
      row[5] = swapped;
      turned.append(String.join(",", row)).append('\n');
    }
    Outcome outcome = sample.outcome(ROW, turned.toString());

    assertThat(outcome.inspections().stream().map(Outcome::line))
        .startsWith(READ)
        .isSubsetOf(READ, READ_TOO);
    assertThat(outcome.problems()).isNotEmpty();
    assertThat(outcome.rows()).hasValueSatisfying(rows -> assertThat(rows.read()).isEqualTo(3));
  }

  @ParameterizedTest
  @EnumSource
  void theNoteNeedsNoWidthOfItsOwn(Sample sample) {
    assertThat(sample.read(ROW, "Notes\n", "Source: a, b, c, d, e, f, g, h, i, j, k, l, m\n"))
        .containsExactly(READ, "CSV-017 3", "CSV-017 4", "3 rows: 1 with records, 2 notes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total Tots",
        "Notes and Toys",
        "Source of Joy",
        "End of the Lane",
        "Nottingham Nursery",
        "Figures of Eight",
        "Sourton House",
        "1st Steps",
        "* Star * Nursery"
      })
  void aServiceWhoseNameBeginsLikeANoteIsARecord(String name) {
    String table =
        "ServiceName,CareService,CSNumber,Last_inspection_Date,Publication_of_Latest_Grading,"
            + "KQ_Setting\n"
            + name
            + ",Day Care of Children,CS7000000001,25/08/2023,30/09/2023,4\n";
    Outcome outcome =
        Outcome.of(
            DatasetReader.any(ReadOptions.DEFAULT).open(table.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.inspections()).hasSize(1);
    assertThat(outcome.messages("CSV-017")).isEmpty();
  }

  @Test
  void anIdAndATextAreARecordWhereTheMappingHasNoMore() {
    TableMapping mapping =
        TableMapping.builder("calls", "Calls")
            .id("calls", "Reference")
            .required("Reference", Binding.identifier("reference"))
            .column("Text", Binding.kept())
            .build();
    String table = "Reference,Text\n1,Total refurbishment\n2,Notes were taken\n3,\nEnd of table,\n";
    Outcome outcome =
        Outcome.of(DatasetReader.csv(mapping).open(table.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.inspections().stream().map(made -> made.id()))
        .containsExactly("calls/1", "calls/2", "calls/3");
    assertThat(outcome.shown()).containsExactly("CSV-017 5");
    assertThat(outcome.lines()).contains("4 rows: 3 with records, 1 notes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All,Children's home,,,,,6,",
        "England,,,,,,6,",
        "England,Children's home,,,,,6,",
        "Norfolk total,Children's home,,,,,6,",
        "© 2018,,,,12/05/2018,,5,",
        "Source: Ofsted 2018,,,,12/05/2018,,5,"
      })
  void aWordInPlaceOfANumberMakesNoRecordOfANote(String note) {
    assertThat(Sample.PUBLISHED.read(ROW, note + "\n", ANOTHER))
        .containsExactly(READ, READ_TOO, "CSV-017 3", "3 rows: 2 with records, 1 notes");
  }

  /** Where files were joined, their delimiters may differ, and whole lines may be quoted. */
  @ParameterizedTest
  @EnumSource
  void aWholeRecordInOneCellIsAnError(Sample sample) {
    String record = ANOTHER.strip();
    Outcome outcome =
        sample.outcome(
            ROW,
            record.replace(',', ';') + '\n',
            record.replace(',', '\t') + '\n',
            record.replace(",", " | ") + '\n',
            '"' + record + "\"\n",
            '"' + record + "\",,,,,,,\n");

    assertThat(outcome.lines())
        .containsExactly(
            READ,
            "CSV-002 3",
            "CSV-002 4",
            "CSV-002 5",
            "CSV-002 6",
            "CSV-002 7",
            "6 rows: 1 with records, 5 refused");
    assertThat(outcome.messages("CSV-002").get(4))
        .endsWith(
            "the row has 1 cells, the header has 8; it may be written with another delimiter, or be"
                + " quoted as a whole");
  }

  @ParameterizedTest
  @EnumSource
  void aSentenceWithCommasIsANote(Sample sample) {
    String note = "\"Figures leave out homes, schools, hospitals, prisons, and so on.\"\n";
    assertThat(sample.read(ROW, note))
        .containsExactly(READ, "CSV-017 3", "2 rows: 1 with records, 1 notes");
  }

  @Test
  void theTextOfAnInspectionMayBeginLikeANote() {
    TableMapping mapping =
        TableMapping.builder("calls", "Calls")
            .id("calls", "Reference")
            .required("Reference", Binding.identifier("reference"))
            .column("Said", Binding.quote())
            .column("Day", Binding.fieldworkStart())
            .build();
    String table = "Said,Reference,Day\nNotes were taken,7,\nNotes,,\n";
    Outcome outcome =
        Outcome.of(DatasetReader.csv(mapping).open(table.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.shown()).doesNotContain("CSV-017 2").contains("CSV-017 3");
    assertThat(outcome.inspections()).extracting(made -> made.id()).containsExactly("calls/7");
  }

  /** A record that is cut off is not a note: what is left of it looks like a record. */
  @ParameterizedTest
  @EnumSource
  void aRecordThatIsCutOffIsAnError(Sample sample) {
    Outcome outcome = sample.outcome(ROW, "SC2,Children's home,Kent,Full inspection,13/05/20");

    assertThat(outcome.lines()).contains("2 rows: 1 with records, 1 refused");
    assertThat(outcome.shown()).containsExactly("CSV-002 3");
  }
}
