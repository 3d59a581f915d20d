package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table gives the same, whether it comes as CSV or in a spreadsheet. */
class PublishedSheetsTest {
  private static final DatasetReader READER = DatasetReader.any(ReadOptions.DEFAULT);

  @ParameterizedTest
  @EnumSource
  void aWorkbookGivesTheSame(PublishedFile table) throws IOException {
    assertSame(table, xlsx(rows(table)));
  }

  @ParameterizedTest
  @EnumSource
  void anOpenDocumentGivesTheSame(PublishedFile table) throws IOException {
    assertSame(table, Sheets.ods(Map.of("Table", Sheets.odsRows(rows(table)))));
  }

  private static void assertSame(PublishedFile table, byte[] spreadsheet) throws IOException {
    List<String> expected =
        Transcript.dataset(table.open()).stream()
            .filter(line -> !line.startsWith("CSV-007")) // the encoding of the file
            .toList();

    assertThat(Transcript.dataset(READER.open(spreadsheet))).isEqualTo(expected);
    assertThat(inspections(READER.open(spreadsheet))).isEqualTo(inspections(table.open()));
    try (InspectionDataset dataset = READER.open(spreadsheet)) {
      assertThat(dataset.sheet()).contains("Table");
    }
  }

  private static List<Inspection> inspections(InspectionDataset opened) throws IOException {
    List<Inspection> inspections = new ArrayList<>();
    try (InspectionDataset dataset = opened) {
      dataset.forEach(entry -> entry.inspection().ifPresent(inspections::add));
    }
    return inspections;
  }

  private static List<List<String>> rows(PublishedFile table) {
    try (Stream<CsvRecord> rows =
        CsvReader.builder()
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(table.text())
            .stream()) {
      return rows.map(CsvRecord::getFields).toList();
    }
  }

  /** Writes with the code of others. */
  private static byte[] xlsx(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Table");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    return bytes.toByteArray();
  }
}
