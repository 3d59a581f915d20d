package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the parts of a spreadsheet hold, it is read to its end or says where it stopped. The
 * bytes are the content of one part after the other: a ZIP file made of bytes is none in most
 * cases.
 */
class SpreadsheetFuzzTest {
  private static final Limits SMALL = Limits.builder().textLength(1000).recordBytes(9000).build();

  private static final DatasetReader READER =
      DatasetReader.csv(
          TableMapping.builder("visits", "Visits of a county")
              .id("v", "Ref")
              .required("Ref", Binding.identifier("ref"))
              .column("Day", Binding.fieldworkStart())
              .build(),
          ReadOptions.builder().limits(SMALL).build());

  private static final List<List<String>> ROWS =
      List.of(List.of("Ref", "Day"), List.of("a1", "2018-05-12"), List.of("a2", ""));

  private static final List<String> XLSX_PARTS =
      List.of(
          "xl/worksheets/s1.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
          "xl/sharedStrings.xml");

  static Stream<byte[]> parts() {
    Map<String, String> xlsx =
        Sheets.xlsxParts(
            Map.of(
                "S",
                Sheets.xlsxRows(ROWS)
                    + "<row r=\"9\"><c r=\"B9\" s=\"0\"><f>1</f><v>43232.5</v></c>"
                    + "<c r=\"C9\" t=\"s\"><v>0</v></c></row>"));
    xlsx.put("xl/styles.xml", "<a><cellXfs><xf numFmtId=\"14\"/></cellXfs></a>");
    xlsx.put("xl/sharedStrings.xml", "<sst><si><t>a_x000D_</t><rPh/></si></sst>");
    Stream<String> ods =
        Stream.of(
            Sheets.odsContent(Map.of("S", Sheets.odsRows(ROWS))),
            Sheets.odsContent(
                Map.of(
                    "-S",
                    "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
                        + " table:number-columns-repeated=\"9\" office:value-type=\"float\""
                        + " office:value=\"1E3\"><text:p>a<text:s text:c=\"3\"/></text:p>"
                        + "</table:table-cell></table:table-row>")));
    return Stream.concat(XLSX_PARTS.stream().map(xlsx::get), ods)
        .map(part -> part.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("parts")
  @FuzzTest
  void isReadToItsEnd(byte[] part) {
    String text = new String(part, StandardCharsets.ISO_8859_1);
    for (String name : XLSX_PARTS) {
      Map<String, String> parts = Sheets.xlsxParts(Map.of("S", Sheets.xlsxRows(ROWS)));
      parts.put(name, text);
      read(Sheets.zip(parts), part.length);
    }
    read(Sheets.odsOf(text), part.length);
    read(part, part.length);
  }

  private static void read(byte[] file, int length) {
    Cost.assertBounded(
        () -> {
          long number = 0;
          try (InspectionDataset dataset = READER.open(file)) {
            for (Entry entry : dataset) {
              assertThat(entry.number()).isEqualTo(++number);
            }
            assertThat(dataset.problems()).allMatch(problem -> !problem.message().isBlank());
          } catch (IOException lost) {
            throw new UncheckedIOException(lost);
          }
          return 1000L + length
              + number; // with the other parts; a row can be written once for many
        });
  }
}
