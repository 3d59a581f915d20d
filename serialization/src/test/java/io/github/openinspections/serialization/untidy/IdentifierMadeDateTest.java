package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A spreadsheet makes 1 February of the identifier 1-2, and people see nothing of it in a CSV. */
class IdentifierMadeDateTest {
  private static final TableMapping MAPPING =
      TableMapping.builder("visits", "Visits")
          .id("v", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .column("Day", Binding.fieldworkStart())
          .column("Kept", Binding.kept())
          .build();

  private static final List<String> HEADER = List.of("Ref", "Day", "Kept");

  private static final String MESSAGE =
      ": column \"Ref\": the spreadsheet holds a date or a time here, \"%s\", and has probably made it"
          + " of an identifier such as 1-2; it is kept as it is";

  private static Outcome read(byte[] file) {
    return Outcome.of(DatasetReader.csv(MAPPING).open(file));
  }

  /** 1 February 2024 is day 45323, and format 16 shows it as 1-Feb. */
  private static byte[] xlsx(String refs) {
    Map<String, String> parts =
        Sheets.xlsxParts(Map.of("S", Sheets.xlsxRows(List.of(HEADER)) + refs));
    parts.put(
        "xl/styles.xml",
        "<s><cellXfs><xf/><xf numFmtId=\"16\"/><xf numFmtId=\"20\"/><xf numFmtId=\"9\"/></cellXfs></s>");
    return Sheets.zip(parts);
  }

  private static String xlsxRow(String ref) {
    return "<row>" + ref + "<c s=\"1\"><v>43232</v></c><c s=\"1\"><v>43232</v></c></row>";
  }

  private static byte[] ods(String... refs) {
    String day = "<table:table-cell office:value-type=\"date\" office:date-value=\"2018-05-12\"/>";
    StringBuilder rows = new StringBuilder(Sheets.odsRows(List.of(HEADER)));
    for (String ref : refs) {
      rows.append("<table:table-row>" + ref + day + day + "</table:table-row>");
    }
    return Sheets.ods(Map.of("S", rows.toString()));
  }

  @Test
  void aTypedDateAmongIdentifiersIsAWarningAtItsCell() {
    byte[] xlsx =
        xlsx(
            xlsxRow("<c t=\"str\"><v>1-1</v></c>")
                + xlsxRow("<c s=\"1\"><v>45323</v></c>")
                + xlsxRow("<c t=\"d\"><v>2024-02-03</v></c>")
                + xlsxRow("<c s=\"2\"><v>0.0430555555555556</v></c>"));
    byte[] ods =
        ods(
            "<table:table-cell><text:p>1-1</text:p></table:table-cell>",
            "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-01\"/>",
            "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-03\"/>",
            "<table:table-cell office:value-type=\"time\" office:time-value=\"PT01H02M00S\">"
                + "<text:p>01:02:00</text:p></table:table-cell>");
    for (byte[] file : List.of(xlsx, ods)) {
      Outcome outcome = read(file);
      assertThat(outcome.inspections())
          .extracting(made -> made.identifiers().get("ref"))
          .containsExactly("1-1", "2024-02-01", "2024-02-03", "01:02:00");
      assertThat(outcome.shown()).containsExactly("CSV-023 3:1", "CSV-023 4:1", "CSV-023 5:1");
      assertThat(outcome.messages("CSV-023").get(0))
          .isEqualTo("the table" + MESSAGE.formatted("2024-02-01"));
    }
  }

  @Test
  void numbersAndPercentagesAreNoDates() {
    assertThat(read(xlsx(xlsxRow("<c><v>45323</v></c>"))).shown()).isEmpty();
    assertThat(read(xlsx(xlsxRow("<c s=\"3\"><v>0.12</v></c>"))).shown()).isEmpty();
    assertThat(
            read(ods("<table:table-cell office:value-type=\"float\" office:value=\"45323\"/>"))
                .shown())
        .isEmpty();
  }

  /** In a text file, nobody knows who wrote the date. */
  @Test
  void aTextThatLooksLikeADateIsAnIdentifier() {
    byte[] csv =
        "Ref,Day,Kept\n2024-02-01,2018-05-12,2018-05-12\n".getBytes(StandardCharsets.UTF_8);
    assertThat(read(csv).shown()).isEmpty();
    List<List<String>> texts = List.of(HEADER, List.of("2024-02-01", "2018-05-12", "2018-05-12"));
    assertThat(read(Sheets.xlsx(Map.of("S", Sheets.xlsxRows(texts)))).shown()).isEmpty();
    assertThat(read(Sheets.ods(Map.of("S", Sheets.odsRows(texts)))).shown()).isEmpty();
  }

  /** Rows that are alike may be written once, and the columns of dates change from row to row. */
  @Test
  void eachRowHasItsOwnColumnsOfDates() {
    String dated = "<c s=\"1\"><v>45323</v></c>";
    String text = "<c t=\"str\"><v>1-3</v></c>";
    assertThat(read(xlsx(xlsxRow(text) + xlsxRow(dated) + xlsxRow(text))).shown())
        .containsExactly("CSV-023 3:1");
    assertThat(
            read(xlsx("<row>" + dated + "</row><row>" + text + dated + "</row>" + xlsxRow(dated)))
                .shown())
        .containsExactly("CSV-023 2:1", "CSV-023 4:1");
    String repeated =
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-01\"/>";
    String rows =
        Sheets.odsRows(List.of(HEADER))
            + "<table:table-row table:number-rows-repeated=\"2\">"
            + repeated
            + "</table:table-row>";
    assertThat(read(Sheets.ods(Map.of("S", rows))).shown())
        .containsExactly("CSV-023 2:1", "CSV-023 3:1");
  }

  @Test
  void aTimeThatIsTooLongIsNotCut() {
    ReadOptions options =
        ReadOptions.builder().limits(Limits.builder().textLength(10).build()).build();
    byte[] file =
        ods(
            "<table:table-cell office:value-type=\"time\"><text:p>12:00</text:p>"
                + "<text:p>and so on</text:p></table:table-cell>");

    assertThat(Outcome.of(DatasetReader.csv(MAPPING, options).open(file)).shown())
        .containsExactly("SYN-003 2:1");
  }

  /** A column that tells bodies apart may well hold dates, as that of their registration. */
  @Test
  void aDateThatIsPartOfTheIdIsNoIdentifier() {
    TableMapping mapping =
        TableMapping.builder("visits", "Visits")
            .id("v", "Ref", "Kept")
            .required("Ref", Binding.identifier("ref"))
            .column("Day", Binding.fieldworkStart())
            .column("Kept", Binding.kept())
            .build();
    byte[] file = xlsx(xlsxRow("<c t=\"str\"><v>1-1</v></c>"));

    assertThat(Outcome.of(DatasetReader.csv(mapping).open(file)).shown()).isEmpty();
  }

  @Test
  void whoeverReadsRowsSaysWhichCellsAreDates() {
    RowReader reader = MAPPING.reader(1, HEADER);
    List<String> cells = List.of("2024-02-01", "2018-05-12", "2018-05-12");
    reader.read(2, cells, Set.of(1, 2, 3));
    reader.read(3, cells, Set.of(2, 3));
    List<Entry> entries = reader.end();

    assertThat(entries).hasSize(2);
    assertThat(reader.problems())
        .filteredOn(problem -> problem.rule().equals("CSV-023"))
        .singleElement()
        .extracting(Problem::position)
        .isEqualTo(Optional.of(Position.of(2, 1)));
  }
}
