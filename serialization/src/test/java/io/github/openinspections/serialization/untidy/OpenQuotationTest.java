package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.published.PublishedTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation mark by mistake makes one cell of several rows, and a comma two of one. */
class OpenQuotationTest {
  private static final String HEADER =
      "URN,Provision type,Local authority,Event type,Inspection date,Publication date,"
          + "Event number,Overall effectiveness\n";

  private static Outcome read(String rows) {
    return Outcome.of(
        DatasetReader.csv(ReadOptions.DEFAULT)
            .open((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
  }

  /** What is read would be the inspection of the second home, said of the first. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void twoRowsInOneCellAreNoRow(String end) {
    Outcome outcome =
        read(
            """
            SC1,Children's home,"Kent,Full inspection,12/05/2018,21/06/2018,70,Good
            SC2,Children's home,"Kent,Full inspection,13/05/2018,22/06/2018,71,Inadequate
            SC3,Children's home,Kent,Full inspection,14/05/2018,22/06/2018,72,Good
            """
                .replace("\n", end));

    assertThat(outcome.inspections()).extracting(one -> one.id()).allMatch(id -> id.endsWith("72"));
    assertThat(outcome.problems())
        .extracting(Problem::message)
        .containsExactly(
            "a record without id: a quotation mark is open from line 2 to line 3:"
                + " 2 lines with the cells of rows are in one cell, and none of them is read",
            "a record without id: a quotation mark is open from line 2 to line 3:"
                + " 2 lines with the cells of rows are in one cell, and none of them is read");
    assertThat(outcome.rows().orElseThrow().read()).isEqualTo(3);
    assertThat(outcome.rows().orElseThrow().refused()).isEqualTo(2);
  }

  /** The last mark is that of another cell, so that the row has one cell more. */
  @Test
  void eachRowThatIsLostIsNamed() {
    Outcome outcome =
        read(
            """
            SC1,Children's home,"Kent, and Medway,Full inspection,12/05/2018,21/06/2018,70,Good
            SC2,Children's home,Kent,Full inspection,13/05/2018,22/06/2018,71,Inadequate
            SC3,Children's home,Kent,Full inspection,14/05/2018,22/06/2018,72,Good
            SC4,Children's home,"Kent, and Medway",Full inspection,15/05/2018,22/06/2018,73,Good
            """);

    assertThat(outcome.inspections()).isEmpty();
    assertThat(outcome.problems())
        .filteredOn(problem -> problem.rule().equals("CSV-002"))
        .extracting(problem -> problem.position().orElseThrow().line())
        .containsExactly(2L, 3L, 4L, 5L);
    assertThat(outcome.rows().orElseThrow().refused()).isEqualTo(4);
  }

  /** Short cells of several lines before it are lines of the file, too. */
  @Test
  void theLinesAreThoseOfTheFile() {
    Outcome outcome =
        read(
            """
            SC0,Children's home,Kent,Full inspection,11/05/2018,21/06/2018,69,Good
            SC1,"a
            b
            ","Kent,Full inspection,12/05/2018,21/06/2018,70,Good
            SC2,Children's home,"Kent,Full inspection,13/05/2018,22/06/2018,71,Good
            """);

    assertThat(outcome.problems())
        .filteredOn(problem -> problem.rule().equals("CSV-002"))
        .extracting(problem -> problem.position().orElseThrow().line())
        .containsExactly(5L, 6L);
  }

  /** Lines, commas and quotation marks are usual in texts: they are no rows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Kent\nMedway\"",
        "\"Kent,a,b,c,d,e,f,g\nMedway,a,b,c,d,e,f,g\"",
        "\"Kent,Full inspection,12/05/2018,21/06/2018,70,Good\nMedway, SC2, 13/05/2018\"",
        "\"Kent\"shire",
        "\"Kent\n\nThe second paragraph, with 2 commas, of 12/05/2018\""
      })
  void textsOfSeveralLinesAreRead(String area) {
    Outcome outcome =
        read(
            "SC1,Children's home,"
                + area
                + ",Full inspection,12/05/2018,21/06/2018,70,Good\n"
                + "SC3,Children's home,Kent,Full inspection,14/05/2018,22/06/2018,72,Good\n");

    assertThat(outcome.inspections()).hasSize(2);
    assertThat(outcome.problems()).extracting(Problem::rule).doesNotContain("CSV-002");
  }

  /** A cell of a spreadsheet ends where it ends. */
  @Test
  void whatWasNotDividedAtDelimitersIsRead() {
    TableMapping table =
        PublishedTables.all().stream()
            .filter(one -> one.name().equals("ofsted-social-care-inspections"))
            .findFirst()
            .orElseThrow();
    List<String> row =
        List.of(
            "SC1",
            "Children's home",
            "Kent,Full inspection,12/05/2018,21/06/2018,70,Good\nSC2,Children's home,Kent",
            "Full inspection",
            "13/05/2018",
            "22/06/2018",
            "71",
            "Inadequate");

    assertThat(entries(table.reader(1, List.of(HEADER.strip().split(",", -1))), row))
        .allMatch(entry -> entry.inspection().isPresent())
        .hasSize(1);
    RowReader divided = table.reader(1, List.of(HEADER.strip().split(",", -1)));
    divided.ofDelimitedText();
    assertThat(entries(divided, row)).allMatch(entry -> entry.inspection().isEmpty()).hasSize(2);
  }

  private static List<Entry> entries(RowReader reader, List<String> row) {
    List<Entry> entries = new ArrayList<>(reader.read(2, row));
    entries.addAll(reader.end());
    return entries;
  }

  /** With the last cells empty, the row would be as wide as one that ends in commas. */
  @Test
  void cellsBehindACommaInATextAreNotOfOtherColumns() {
    Outcome outcome =
        read("SC1,Children's home,Kent, and Medway,Full inspection,12/05/2018,21/06/2018,70,\n");

    assertThat(outcome.inspections()).isEmpty();
    assertThat(outcome.problems())
        .extracting(Problem::message)
        .contains("a record without id: the row has 9 cells, the header has 8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SC1,Children's home,Kent,Full inspection,12/05/2018,21/06/2018,70,Good,,",
        "SC1,Childs home,Kent,Ful inspection,12/05/2018,21/06/2018,70,Good,,",
        "SC1,Children's home,Kent,Full inspection,12 Mai,21 Juny,70,Goodish,",
        "SC1,Children's home,Kent,Ful inspection,,,70,Goodish,"
      })
  void rowsThatEndInDelimitersAreRead(String row) {
    assertThat(read(row + "\n").inspections()).hasSize(1);
  }

  /** One column further left, all but one of the cells would be understood. */
  @Test
  void oneSlipInARowThatEndsInDelimitersIsASlip() {
    Outcome outcome =
        Outcome.of(
            DatasetReader.csv(ReadOptions.DEFAULT)
                .open(
                    (HEADER.strip()
                            + ",Quality of care\n"
                            + "SC1,Children's home,Kent,Full inspection,12/05/2018,21/06/2018,"
                            + "70,Goodish,Good,,\n")
                        .getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.inspections()).hasSize(1);
    assertThat(outcome.problems()).extracting(Problem::rule).contains("CSV-003");
  }
}
