package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.Sheets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two tables in one sheet, of which the second has more columns. */
class WiderSheetHeaderTest {
  private static List<String> cells(String line) {
    return Arrays.asList(line.strip().split(",", -1));
  }

  /** A sheet ends a row with its last text. */
  private static List<byte[]> files(String... lines) {
    List<List<String>> rows = Stream.of(lines).map(WiderSheetHeaderTest::cells).toList();
    return List.of(
        Sheets.xlsx(Map.of("Visits", Sheets.xlsxRows(rows))),
        Sheets.ods(Map.of("Visits", Sheets.odsRows(rows))));
  }

  @Test
  void rowsBelowAWiderHeaderMayEndBeforeIt() {
    String header = Sample.OWN.header();
    String wider = header.strip() + ",Remarks,Number";
    for (byte[] file : files(header, Sample.ROW, wider, Sample.ANOTHER.strip() + ",,")) {
      Outcome outcome = Sample.OWN.whole(file);
      assertThat(outcome.lines()).contains(Sample.READ, Sample.READ_TOO);
      assertThat(outcome.messages("CSV-002")).isEmpty();
      assertThat(outcome.rows().orElseThrow().refused()).isZero();
    }
  }

  @Test
  void aRowThatIsWiderThanTheHeaderIsRefusedStill() {
    for (byte[] file : files(Sample.OWN.header(), Sample.ROW.strip() + ",x", Sample.ANOTHER)) {
      Outcome outcome = Sample.OWN.whole(file);
      assertThat(outcome.inspections()).hasSize(1);
      assertThat(outcome.messages("CSV-002")).singleElement().asString().contains("9");
    }
  }
}
