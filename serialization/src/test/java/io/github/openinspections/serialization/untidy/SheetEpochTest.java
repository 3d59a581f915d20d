package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A workbook says from which year it counts days, also those in cells without a date format. */
class SheetEpochTest {
  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits of a county")
          .id("v", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .column("Visited", Binding.fieldworkStart())
          .build();

  private static final String HEADER = Sheets.xlsxRows(List.of(List.of("Ref", "Visited")));

  private static byte[] xlsx(String flag) {
    Map<String, String> parts =
        Sheets.xlsxParts(Map.of("S", HEADER + "<row><c><v>7</v></c><c><v>41770</v></c></row>"));
    parts.compute(
        "xl/workbook.xml",
        (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr " + flag + "/>"));
    return Sheets.zip(parts);
  }

  private static byte[] ods(String nullDate) {
    String number = "<table:table-cell office:value-type=\"float\" office:value=\"%s\"/>";
    String rows =
        Sheets.odsRows(List.of(List.of("Ref", "Visited")))
            + "<table:table-row>"
            + number.formatted("7")
            + number.formatted("41770")
            + "</table:table-row>";
    return Sheets.odsOf(
        Sheets.odsContent(Map.of("S", rows))
            .replace("<office:spreadsheet>", "<office:spreadsheet>" + nullDate));
  }

  private static String read(byte[] file, ReadOptions options) {
    Outcome outcome = Outcome.of(DatasetReader.csv(VISITS, options).open(file));
    return outcome.inspections().get(0).fieldwork() + " " + outcome.messages("CSV-015");
  }

  @Test
  void theWorkbookDecides() {
    String nullDate =
        "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/>"
            + "</table:calculation-settings>";
    for (byte[] file : List.of(xlsx("date1904=\"1\""), xlsx("date1904=\"true\""), ods(nullDate))) {
      assertThat(read(file, ReadOptions.DEFAULT))
          .startsWith("[2018-05-12] ")
          .contains("count from 1904: 2018-05-12");
    }
    for (byte[] file : List.of(xlsx(""), xlsx("date1904=\"0\""), ods(""))) {
      assertThat(read(file, ReadOptions.DEFAULT))
          .startsWith("[2014-05-11] ")
          .contains("count from 1900: 2014-05-11");
    }
  }

  @Test
  void theOptionIsStronger() {
    ReadOptions options = ReadOptions.builder().serialDates(SerialDates.FROM_1900).build();

    assertThat(read(xlsx("date1904=\"1\""), options)).startsWith("[2014-05-11] ");
  }
}
