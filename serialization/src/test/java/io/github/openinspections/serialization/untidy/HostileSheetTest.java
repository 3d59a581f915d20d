package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Spreadsheets of few bytes that stand for many, and large ones that are what they seem. */
@Tag("slow")
class HostileSheetTest {
  private static final Duration SECONDS = Duration.ofSeconds(60);

  private static final List<List<String>> TABLE =
      List.of(cells(Sample.OWN.header()), cells(Sample.ROW), cells(Sample.ANOTHER));

  private static List<String> cells(String line) {
    return List.of(line.strip().split(","));
  }

  private static Outcome read(byte[] file, int recordBytes) {
    Limits limits = Limits.builder().recordBytes(recordBytes).build();
    return Outcome.of(Sample.OWN.reader(ReadOptions.builder().limits(limits).build()).open(file));
  }

  private static Outcome inSeconds(byte[] file) {
    return Assertions.assertTimeout(SECONDS, () -> Sample.OWN.whole(file));
  }

  private static String repeated(int rows, int columns, String text) {
    return ("<table:table-row table:number-rows-repeated=\"%d\"><table:table-cell"
            + " table:number-columns-repeated=\"%d\"><text:p>%s</text:p></table:table-cell>"
            + "</table:table-row>")
        .formatted(rows, columns, text);
  }

  private static byte[] ods(String rows) {
    return Sheets.ods(Map.of("Visits", Sheets.odsRows(TABLE) + rows));
  }

  @Test
  void aCellThatFillsTheSheetEndsIt() {
    Outcome outcome = inSeconds(ods(repeated(1 << 20, 1 << 14, "x")));

    assertThat(outcome.inspections()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(outcome.complete()).isFalse();
    assertThat(outcome.messages("SYN-003")).singleElement().asString().contains("rows of a sheet");
  }

  @Test
  void aCellThatFillsManyRowsEndsTheSheet() {
    Outcome outcome = inSeconds(ods(repeated(1, 1 << 14, "x").repeat(100_000)));

    assertThat(outcome.complete()).isFalse();
    assertThat(outcome.messages("SYN-003")).singleElement().asString().contains("rows of a sheet");
  }

  @Test
  void emptyCellsAndRowsAtTheEndCostNothing() {
    assertThat(inSeconds(ods(repeated(1 << 20, 1 << 14, ""))).lines())
        .containsExactly(Sample.READ, Sample.READ_TOO, "2 rows: 2 with records");
  }

  @Test
  void aRowThatIsRepeatedWithinTheLimitsIsReadAsOften() {
    Outcome outcome = Sample.OWN.whole(ods(repeated(100, 3, "x")));

    assertThat(outcome.rows().orElseThrow().read()).isEqualTo(102);
    assertThat(outcome.complete()).isTrue();
  }

  @Test
  void aSharedTextIsCountedInEachCell() {
    String header = Sheets.xlsxRows(TABLE);
    String row = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(8) + "</row>";
    Map<String, String> parts = Sheets.xlsxParts(Map.of("Visits", header + row.repeat(1000)));
    parts.put("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(400) + "</t></si></sst>");

    assertThat(read(Sheets.zip(parts), 20_000).complete()).isTrue();
    assertThat(read(Sheets.zip(parts), 10_000).messages("SYN-003"))
        .singleElement()
        .asString()
        .contains("rows of a sheet");
  }

  /** Each look and each reading has the whole of the limits, and reads the file once. */
  @Test
  void aSpreadsheetOfManySheetsIsReadWithinTheLimits() {
    Map<String, String> sheets = new LinkedHashMap<>();
    String notes = Sheets.odsRows(List.of(List.of("These are notes")));
    for (int i = 0; i < 200; i++) {
      sheets.put("Notes " + i, notes.repeat(40));
    }
    sheets.put("Visits", Sheets.odsRows(TABLE));
    byte[] file = Sheets.ods(sheets);
    int bytes = Sheets.odsContent(sheets).length();

    assertThat(read(file, bytes / 256 + 100).lines())
        .containsExactly(Sample.READ, Sample.READ_TOO, "2 rows: 2 with records");
  }

  @Test
  void aDirectoryOfTooManyFilesIsNotRead() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < 10_001; i++) {
      parts.put("" + i, "");
    }
    parts.putAll(Sheets.xlsxParts(Map.of("Visits", Sheets.xlsxRows(TABLE))));

    assertThat(Sample.OWN.whole(Sheets.zip(parts)).messages("SYN-003"))
        .singleElement()
        .asString()
        .contains("files in a ZIP file", "10000");
  }

  @Test
  void aLongDirectoryIsNotRead() {
    Map<String, String> parts = Sheets.xlsxParts(Map.of("Visits", Sheets.xlsxRows(TABLE)));
    for (int i = 0; i < 20; i++) {
      parts.put(i + "x".repeat(60_000), "");
    }

    assertThat(Sample.OWN.whole(Sheets.zip(parts)).messages("SYN-003"))
        .singleElement()
        .asString()
        .contains("bytes of the directory of a ZIP file");
  }

  @Test
  void theDirectoryOfZip64CountsToo() {
    byte[] file = Sheets.xlsx(Map.of("Visits", Sheets.xlsxRows(TABLE)));
    assertThat(Sample.OWN.whole(zip64(file, 4)).inspections()).hasSize(2);
    assertThat(Sample.OWN.whole(zip64(file, 1L << 40)).messages("SYN-003")).hasSize(1);
    assertThat(Sample.OWN.whole(zip64(file, -1)).messages("SYN-003")).hasSize(1);
  }

  /** Returns the file with an end as of a file of more than 65,535 entries. */
  private static byte[] zip64(byte[] file, long entries) {
    ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int end = file.length - 22;
    ByteBuffer large = ByteBuffer.allocate(file.length + 76).order(ByteOrder.LITTLE_ENDIAN);
    large.put(file, 0, end);
    large.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
    large.putInt(0).putInt(0).putLong(entries).putLong(entries);
    large.putLong(zip.getInt(end + 12)).putLong(zip.getInt(end + 16));
    large.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
    large.putInt(0x06054b50).putInt(0).putShort((short) -1).putShort((short) -1);
    large.putInt(-1).putInt(-1).putShort((short) 0);
    return large.array();
  }
}
