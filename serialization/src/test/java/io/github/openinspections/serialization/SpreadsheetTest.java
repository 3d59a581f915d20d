package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which sheet of a spreadsheet is read, and what its cells say. */
class SpreadsheetTest {
  private static final TableMapping MAPPING =
      TableMapping.builder("visits", "Visits of a county")
          .type(InspectionType.INSPECTION)
          .id("v", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .required("Day", Binding.fieldworkStart())
          .column("Note", Binding.title())
          .build();

  private static final List<List<String>> TABLE =
      List.of(List.of("Ref", "Day", "Note"), List.of("a1", "2018-05-12", "first"));

  private static final List<List<String>> NOTES = List.of(List.of("These are notes."));

  private static List<String> read(byte[] file) {
    return Transcript.dataset(DatasetReader.csv(MAPPING).open(file));
  }

  private static List<String> read(byte[] file, String sheet) {
    ReadOptions options = ReadOptions.builder().sheet(sheet).build();
    return Transcript.dataset(DatasetReader.csv(MAPPING, options).open(file));
  }

  private static Map<String, String> sheets(Object... namesAndRows) {
    Map<String, String> sheets = new LinkedHashMap<>();
    for (int i = 0; i < namesAndRows.length; i += 2) {
      sheets.put("" + namesAndRows[i], "" + namesAndRows[i + 1]);
    }
    return sheets;
  }

  private static List<byte[]> both(Object... namesAndTables) {
    Object[] xlsx = namesAndTables.clone();
    Object[] ods = namesAndTables.clone();
    for (int i = 1; i < namesAndTables.length; i += 2) {
      @SuppressWarnings("unchecked")
      List<List<String>> rows = (List<List<String>>) namesAndTables[i];
      xlsx[i] = Sheets.xlsxRows(rows);
      ods[i] = Sheets.odsRows(rows);
    }
    return List.of(Sheets.xlsx(sheets(xlsx)), Sheets.ods(sheets(ods)));
  }

  @Test
  void theFirstVisibleSheetThatFitsIsRead() throws IOException {
    for (byte[] file : both("-Old", NOTES, "Notes", NOTES, "2018", TABLE)) {
      assertThat(read(file)).containsExactly("1 2:1 read v/a1");
      try (InspectionDataset dataset = DatasetReader.csv(MAPPING).open(file)) {
        assertThat(dataset.sheet()).contains("2018");
      }
    }
  }

  @Test
  void otherTablesAreNamed() {
    for (byte[] file : both("-Old", TABLE, "2017", TABLE, "2018", TABLE, "Notes", NOTES)) {
      assertThat(read(file))
          .containsExactly(
              "1 2:1 read v/a1",
              "CSV-018 - 1:1 the table: read sheet \"2017\"; not read, though tables too:"
                  + " \"Old\" (hidden), \"2018\"");
    }
  }

  /** A year that lacks a column would vanish beside another that is read. */
  @Test
  void otherTablesThatLackAColumnAreNamed() {
    List<String> header =
        List.of("URN", "Provision type", "Event type", "Inspection date", "Overall effectiveness");
    List<String> row = List.of("SC1", "Children's home", "Full inspection", "2023-05-12", "Good");
    List<List<String>> lacking = List.of(header, row);
    List<List<String>> whole =
        List.of(with(header, "Event number"), with(row, "70"), with(row, "71"));
    for (byte[] file :
        both("2022-23", lacking, "2023-24", whole, "Notes", NOTES, "2021-22", lacking)) {
      assertThat(Transcript.dataset(DatasetReader.any(ReadOptions.DEFAULT).open(file)))
          .hasSize(3)
          .contains(
              "CSV-018 - 1:1 the table: read sheet \"2023-24\"; not read, though tables too:"
                  + " \"2022-23\", \"2021-22\"");
    }
  }

  /** Nobody looks for a missing column on the cover. */
  @Test
  void aTableThatLacksAColumnIsNotHiddenByACover() {
    List<String> header = List.of("URN", "Provision type", "Event type", "Inspection date");
    List<String> row = List.of("SC1", "Children's home", "Full inspection", "2023-05-12");
    for (byte[] file : both("Cover", NOTES, "Data", List.of(header, row))) {
      try (InspectionDataset dataset = DatasetReader.any(ReadOptions.DEFAULT).open(file)) {
        assertThat(dataset).isEmpty();
        assertThat(dataset.sheet()).contains("Data");
        assertThat(dataset.problems())
            .singleElement()
            .satisfies(one -> assertThat(one.message()).contains("Event number"));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private static List<String> with(List<String> cells, String more) {
    return Stream.concat(cells.stream(), Stream.of(more)).toList();
  }

  @Test
  void aNamedSheetIsRead() {
    for (byte[] file : both("-Old", TABLE, "2018", TABLE)) {
      assertThat(read(file, "Old")).containsExactly("1 2:1 read v/a1");
      assertThat(read(file, "old ")).containsExactly("1 2:1 read v/a1");
      assertThat(read(file, "none"))
          .containsExactly(
              "CSV-001 - 1:1 the table: no sheet is named \"none\"; the sheets are \"Old\""
                  + " (hidden), \"2018\"",
              "stop 1:1 no sheet could be read");
    }
  }

  @Test
  void aNameThatIsLikeSeveralIsNone() {
    for (byte[] file : both("Old", TABLE, "OLD", NOTES)) {
      assertThat(read(file, "Old")).containsExactly("1 2:1 read v/a1");
      assertThat(read(file, "old"))
          .containsExactly(
              "CSV-001 - 1:1 the table: no sheet is named exactly \"old\", and several are alike:"
                  + " \"Old\", \"OLD\"",
              "stop 1:1 no sheet could be read");
    }
  }

  @Test
  void withoutATableTheFirstSheetThatHasRowsIsExplained() {
    for (byte[] file : both("Cover", List.of(), "Notes", NOTES)) {
      assertThat(read(file)).hasSize(2).first().asString().contains("These are notes.");
    }
  }

  @Test
  void aSpreadsheetWithoutAVisibleSheetSaysSo() {
    for (byte[] file : both("-Old", TABLE)) {
      assertThat(read(file))
          .containsExactly(
              "CSV-001 - 1:1 the table: no sheet is visible; name the one to read:"
                  + " \"Old\" (hidden)",
              "stop 1:1 no sheet could be read");
    }
  }

  @Test
  void cellsOfAWorkbookKeepTheirType() throws IOException {
    Map<String, String> parts =
        Sheets.xlsxParts(
            sheets(
                "S",
                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"str\"><f>1</f><v>Day</v>"
                    + "</c><c r=\"C3\" t=\"s\"><v>1</v></c></row>"
                    + "<row r=\"5\"><c r=\"A5\"><v>1.002584E7</v></c><c r=\"B5\" s=\"1\"><v>43232</v>"
                    + "</c><c r=\"C5\" t=\"b\"><v>1</v></c></row>"
                    + "<row r=\"6\"><c r=\"A6\"><f>A5+1</f><v>10025841</v></c>"
                    + "<c r=\"B6\" s=\"2\"><v>43232.5</v></c></row>"));
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"d mmm yyyy\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
            + "</styleSheet>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><r><t>Re</t></r><r><t>f</t></r><rPh><t>x</t></rPh></si>"
            + "<si><t>Note</t></si></sst>");

    assertThat(days(Sheets.zip(parts)))
        .containsExactly("5 v/10025840 [2018-05-12] TRUE", "6 v/10025841 [2018-05-12] -");

    parts.compute(
        "xl/workbook.xml",
        (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
    assertThat(days(Sheets.zip(parts)))
        .containsExactly("5 v/10025840 [2022-05-13] TRUE", "6 v/10025841 [2022-05-13] -");
  }

  @Test
  void aFormulaThatWasNeverCalculatedIsNoEmptyCell() {
    String row =
        "<row><c><v>7</v></c><c><f>DATE(2018,5,12)</f></c><c t=\"str\"><f>A1</f><v>n</v></c></row>";

    assertThat(read(Sheets.xlsx(sheets("S", Sheets.xlsxRows(TABLE) + row + row))))
        .filteredOn(line -> line.startsWith("CSV-003"))
        .hasSize(2)
        .allMatch(line -> line.contains("a formula that was never calculated"));
  }

  @Test
  void cellsOfAnOpenDocumentKeepTheirType() throws IOException {
    String rows =
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"/></table:table-row>"
            + "<table:table-row><table:table-cell><text:p>Ref</text:p></table:table-cell>"
            + "<table:table-cell><office:annotation><text:p>why</text:p></office:annotation>"
            + "<text:p>D<text:span>ay</text:span></text:p></table:table-cell>"
            + "<table:table-cell><text:p>Note</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"2\">"
            + "<table:table-cell office:value-type=\"float\" office:value=\"10025840\">"
            + "<text:p>10,025,840</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"date\" office:date-value=\"2018-05-12\">"
            + "<text:p>12/05/18</text:p></table:table-cell>"
            + "<table:table-cell><text:p>a<text:s text:c=\"2\"/>b</text:p><text:p>c</text:p>"
            + "</table:table-cell></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell/>"
            + "</table:table-row>";

    assertThat(days(Sheets.ods(sheets("S", rows))))
        .containsExactly("4 v/10025840 [2018-05-12] a  b\nc", "5 v/10025840 [2018-05-12] a  b\nc");
  }

  private static List<String> days(byte[] file) throws IOException {
    List<String> days = new ArrayList<>();
    try (InspectionDataset dataset = DatasetReader.csv(MAPPING).open(file)) {
      dataset.forEach(
          entry ->
              days.add(
                  entry.position().orElseThrow().line()
                      + " "
                      + entry
                          .inspection()
                          .map(i -> i.id() + " " + i.fieldwork() + " " + i.title().orElse("-"))
                          .orElse("" + entry.problems())));
      assertThat(dataset.problems()).isEmpty();
    }
    return days;
  }

  @Test
  void aBrokenSheetSaysSoAfterWhatWasRead() {
    Map<String, String> parts = Sheets.xlsxParts(sheets("S", Sheets.xlsxRows(TABLE)));
    parts.compute("xl/worksheets/s1.xml", (name, xml) -> xml.replace("</sheetData>", "<row><c"));
    assertThat(read(Sheets.zip(parts)))
        .containsExactly(
            "1 2:1 read v/a1",
            "SYN-005 - 2:1 the table: this spreadsheet is damaged; it was read to row 2 and no"
                + " further: its part \"xl/worksheets/s1.xml\" is not well-formed XML, or is cut off",
            "stop 2:1 the spreadsheet cannot be read further");
  }

  @Test
  void aFileThatIsCutOffSaysSo() {
    byte[] file = both("S", TABLE).get(0);
    for (int length = 4; length < file.length; length++) {
      List<String> outcome = read(Arrays.copyOf(file, length));
      assertThat(outcome).hasSize(2);
      assertThat(outcome.get(0))
          .startsWith(
              "SYN-005 - 1:1 the table: this spreadsheet is damaged; nothing of it was read: its ZIP"
                  + " file is damaged or cut off");
    }
  }

  @Test
  void aDocumentTypeIsNotRead() {
    Map<String, String> parts = Sheets.xlsxParts(sheets("S", Sheets.xlsxRows(TABLE)));
    parts.compute(
        "xl/worksheets/s1.xml",
        (name, xml) ->
            "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + xml.replace("first", "&a;"));
    assertThat(String.join("\n", read(Sheets.zip(parts)))).contains("document type");
  }

  /** Some hundred megabytes in a small file. */
  @Test
  void whatInflatesBeyondTheLimitsIsNotRead() {
    Limits limits = Limits.builder().recordBytes(1 << 14).textLength(1 << 12).build();
    ReadOptions options = ReadOptions.builder().limits(limits).build();
    String blank = "<row/>".repeat(1 << 20);
    byte[] rows = Sheets.xlsx(sheets("S", Sheets.xlsxRows(TABLE) + blank));
    assertThat(Transcript.dataset(DatasetReader.csv(MAPPING, options).open(rows)))
        .first()
        .isEqualTo("1 2:1 read v/a1");
    assertThat(Transcript.dataset(DatasetReader.csv(MAPPING, options).open(rows)))
        .anyMatch(line -> line.startsWith("SYN-003 ") && line.contains("4194304"));
    byte[] cell =
        Sheets.xlsx(
            sheets(
                "S",
                Sheets.xlsxRows(TABLE) + Sheets.xlsxRows(List.of(List.of("x".repeat(1 << 20))))));
    assertThat(Transcript.dataset(DatasetReader.csv(MAPPING, options).open(cell)))
        .anyMatch(line -> line.startsWith("SYN-003 ") && line.contains("characters in a cell"));
  }

  /** In the cell, or among the shared texts; neither is kept, and the next row is read. */
  @Test
  void aLongTextCostsItsRow() {
    Limits limits = Limits.builder().textLength(50).build();
    ReadOptions options = ReadOptions.builder().limits(limits).build();
    String longText = "x".repeat(1000);
    Map<String, String> parts =
        Sheets.xlsxParts(
            sheets(
                "S",
                Sheets.xlsxRows(List.of(TABLE.get(0), List.of("a0", "2018-05-12", longText)))
                    + "<row><c t=\"inlineStr\"><is><t>a1</t></is></c><c r=\"C3\" t=\"s\"><v>0</v></c>"
                    + "</row>"
                    + Sheets.xlsxRows(List.of(List.of("a2", "2018-05-12")))));
    parts.put("xl/sharedStrings.xml", "<sst><si><t>" + longText + "</t></si></sst>");
    List<byte[]> files =
        List.of(
            Sheets.zip(parts),
            Sheets.ods(
                sheets(
                    "S",
                    Sheets.odsRows(
                        List.of(
                            TABLE.get(0),
                            List.of("a0", "", longText),
                            List.of("a1", "", longText),
                            List.of("a2", "2018-05-12"))))));
    for (byte[] file : files) {
      String tooLong = "a record without id: limit exceeded: characters in a cell, at most 50";
      assertThat(Transcript.dataset(DatasetReader.csv(MAPPING, options).open(file)))
          .containsExactly(
              "1 2:1 unreadable",
              "SYN-003 - 2:1 " + tooLong,
              "2 3:1 unreadable",
              "SYN-003 - 3:1 " + tooLong,
              "3 4:1 read v/a2");
    }
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    long before = temporary();
    for (byte[] file : both("S", TABLE, "Old", TABLE)) {
      read(file);
      read(file, "none");
      Transcript.dataset(DatasetReader.json().open(file));
      try (InputStream in = new ByteArrayInputStream(file)) {
        assertThat(DatasetReader.any(ReadOptions.DEFAULT).isSplittable(in)).isFalse();
      }
    }
    assertThat(temporary()).isEqualTo(before);
  }

  private static long temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("inspections")).count();
    }
  }

  @Test
  void aReaderOfJsonSaysWhichReaderReadsIt() {
    assertThat(Transcript.dataset(both("S", TABLE).get(0)))
        .containsExactly(
            "SYN-007 - 1:1@0 the file: this is an Excel workbook (XLSX), not JSON; read it as a"
                + " table, with DatasetReader.csv or DatasetReader.any",
            "stop 1:1@0 not a data set: nothing was read");
  }
}
