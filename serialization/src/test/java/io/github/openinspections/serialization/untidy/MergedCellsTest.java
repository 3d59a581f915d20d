package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cells that are merged over rows: each row says what people see beside it. */
class MergedCellsTest {
  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits of a county")
          .id("v", "Ref")
          .column("Council", Binding.title())
          .required("Ref", Binding.identifier("ref"))
          .required("Visited", Binding.fieldworkStart())
          .build();

  private static final List<String> HEADER = List.of("Council", "Ref", "Visited");

  private static List<String> read(byte[] file) {
    Outcome outcome = Outcome.of(DatasetReader.csv(VISITS).open(file));
    assertThat(outcome.problems()).isEmpty();
    return outcome.inspections().stream()
        .map(one -> one.id() + " " + one.title().orElse("-") + " " + one.fieldwork())
        .toList();
  }

  private static byte[] xlsx(List<List<String>> rows, String... ranges) {
    return xlsx(Sheets.xlsxRows(rows), ranges);
  }

  private static byte[] xlsx(String rows, String... ranges) {
    Map<String, String> parts = Sheets.xlsxParts(Map.of("S", rows));
    StringBuilder merged = new StringBuilder("</sheetData><mergeCells>");
    for (String range : ranges) {
      merged.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    parts.compute(
        "xl/worksheets/s1.xml",
        (name, xml) -> xml.replace("</sheetData>", merged + "</mergeCells>"));
    return Sheets.zip(parts);
  }

  private static byte[] ods(String... rows) {
    StringBuilder xml = new StringBuilder(Sheets.odsRows(List.of(HEADER)));
    for (String row : rows) {
      xml.append("<table:table-row>").append(row).append("</table:table-row>");
    }
    return Sheets.ods(Map.of("S", xml.toString()));
  }

  private static String cell(String text, int rows) {
    return "<table:table-cell table:number-rows-spanned=\"%d\"><text:p>%s</text:p></table:table-cell>"
        .formatted(rows, text);
  }

  private static final String COVERED = "<table:covered-table-cell/>";

  @Test
  void eachRowHasTheTextOfTheFirst() {
    List<List<String>> rows =
        List.of(
            HEADER,
            List.of("Kent", "a1", "2018-05-12"),
            List.of("", "a2"),
            List.of("", "a3", "2018-05-13"),
            List.of("", "a4", "2018-05-14"));
    String[] expected = {
      "v/a1 Kent [2018-05-12]",
      "v/a2 Kent [2018-05-12]",
      "v/a3 Kent [2018-05-13]",
      "v/a4 - [2018-05-14]"
    };

    assertThat(read(xlsx(rows, "A2:A4", "$C$2:$C$3"))).containsExactly(expected);
    assertThat(
            read(
                ods(
                    cell("Kent", 3) + cell("a1", 1) + cell("2018-05-12", 2),
                    COVERED + cell("a2", 1) + COVERED,
                    COVERED + cell("a3", 1) + cell("2018-05-13", 1),
                    cell("", 1) + cell("a4", 1) + cell("2018-05-14", 1))))
        .containsExactly(expected);
  }

  @Test
  void rowsWithoutACellOfTheirOwnStayEmpty() {
    List<List<String>> rows =
        List.of(HEADER, List.of("Kent", "a1", "2018-05-12"), List.of(""), List.of(""));

    assertThat(read(xlsx(rows, "A2:A4", "B2:B4"))).hasSize(1);
    assertThat(
            read(ods(cell("Kent", 3) + cell("a1", 3) + cell("2018-05-12", 1), COVERED + COVERED)))
        .hasSize(1);
  }

  @Test
  void aTextThatIsCoveredIsKept() {
    List<List<String>> rows =
        List.of(HEADER, List.of("Kent", "a1", "2018-05-12"), List.of("Devon", "a2", "2018-05-13"));

    assertThat(read(xlsx(rows, "A2:A3")))
        .containsExactly("v/a1 Kent [2018-05-12]", "v/a2 Devon [2018-05-13]");
  }

  @Test
  void aTextOfSeveralColumnsIsReadAsThatOfTheFirst() {
    List<List<String>> rows =
        List.of(
            HEADER,
            List.of("Kent", "a1", "2018-05-12"),
            List.of("", "a2", ""),
            List.of("Devon", "", "2018-05-13"),
            List.of("Note: dates are provisional"));
    byte[] file = xlsx(rows, "B2:C2", "A3:B3", "C2:F2", "A4:B4", "A5:C5");

    assertThat(Transcript.dataset(DatasetReader.csv(VISITS).open(file)))
        .filteredOn(line -> line.startsWith("CSV-025"))
        .containsExactly(
            "CSV-025 - 2:2 the table: cells B2:C2 are merged, and their text is read as that of the"
                + " first column alone; 2 in all are merged over columns");
    assertThat(
            Outcome.of(
                    DatasetReader.csv(VISITS)
                        .open(
                            ods(
                                cell("Kent", 1)
                                    + cell("a1", 1)
                                        .replace("rows-s", "columns-s")
                                        .replace("\"1", "\"2")
                                    + COVERED)))
                .messages("CSV-025"))
        .hasSize(1);
  }

  @Test
  void titlesAndHeadersAreNotRepeated() {
    List<List<String>> rows =
        List.of(List.of("Visits of a county"), HEADER, List.of("", "a1", "2018-05-12"));

    assertThat(read(xlsx(rows, "A1:C1", "A2:A3"))).containsExactly("v/a1 - [2018-05-12]");
  }

  @Test
  void rangesThatAreNoneAreIgnored() {
    List<List<String>> rows =
        List.of(HEADER, List.of("Kent", "a1", "2018-05-12"), List.of("", "a2", "2018-05-13"));
    String[] wrong = {
      "", "A2", "A3:A2", "B2:A3", ":", "A2:", "2:3", "A:A", "A0:A3", "A2:A99999999", "A2:ZZZZ3"
    };

    assertThat(read(xlsx(rows, wrong))).contains("v/a2 - [2018-05-13]");
  }

  @Test
  void aRangeOfTheWholeSheetCostsNoMoreThanItsRows() {
    List<List<String>> rows =
        List.of(HEADER, List.of("Kent", "a1", "2018-05-12"), List.of("", "a2", "2018-05-13"));

    assertThat(read(xlsx(rows, "A2:XFD1048576"))).hasSize(2);
    assertThat(read(ods(cell("Kent", 1 << 20) + cell("a1", 1) + cell("2018-05-12", 1)))).hasSize(1);
  }

  @Test
  void manyRangesStayWithinTheLimits() {
    Limits limits = Limits.builder().recordBytes(20_000).build();
    String first =
        "<row r=\"2\">" + "<c t=\"str\"><v>xxxxxxxxxxxxxxx</v></c>".repeat(500) + "</row>";
    String[] wide = new String[500];
    Arrays.setAll(wide, i -> column(i) + "2:" + column(i) + "1000000");
    byte[] file =
        xlsx(
            Sheets.xlsxRows(List.of(HEADER))
                + first
                + "<row><c t=\"str\"><v>x</v></c></row>".repeat(5000),
            wide);
    Outcome outcome =
        Outcome.of(
            DatasetReader.csv(VISITS, ReadOptions.builder().limits(limits).build()).open(file));

    assertThat(outcome.complete()).isFalse();
    assertThat(outcome.messages("SYN-003")).singleElement().asString().contains("rows of a sheet");
  }

  private static String column(int index) {
    return index < 26
        ? "" + (char) ('A' + index)
        : column(index / 26 - 1) + (char) ('A' + index % 26);
  }

  @Test
  void tooManyRangesAreNotRead() {
    String[] ranges = new String[(1 << 16) + 1];
    Arrays.setAll(ranges, i -> "A" + (i + 2) + ":A" + (i + 3));

    assertThat(
            Outcome.of(DatasetReader.csv(VISITS).open(xlsx(List.of(HEADER), ranges)))
                .messages("SYN-003"))
        .singleElement()
        .asString()
        .contains("merged cells of a sheet");
  }
}
