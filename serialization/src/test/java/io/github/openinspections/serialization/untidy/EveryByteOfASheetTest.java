package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A spreadsheet of which one byte is another, or the end is missing: the same records, or an error.
 */
class EveryByteOfASheetTest {
  private static final DatasetReader READER =
      DatasetReader.csv(
          TableMapping.builder("visits", "Visits of a county")
              .id("v", "Ref")
              .required("Ref", Binding.identifier("ref"))
              .required("Visited", Binding.fieldworkStart())
              .column("Note", Binding.title())
              .build());

  private static final List<List<String>> HEADER = List.of(List.of("Ref", "Visited", "Note"));

  private static byte[] xlsx() {
    Map<String, String> parts =
        Sheets.xlsxParts(
            Map.of(
                "S",
                Sheets.xlsxRows(HEADER)
                    + "<row><c><v>70</v></c><c s=\"1\"><v>43232</v></c></row>"
                    + "<row><c><v>71</v></c><c s=\"1\"><v>43233</v></c>"
                    + "<c t=\"inlineStr\"><is><t>second</t></is></c></row>"));
    parts.put("xl/styles.xml", "<s><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></s>");
    parts.compute(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            xml.replace(
                "</R", "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></R"));
    return Sheets.zip(parts);
  }

  private static byte[] ods() {
    return Sheets.ods(
        Map.of(
            "S",
            Sheets.odsRows(HEADER)
                + Sheets.odsRows(
                    List.of(List.of("70", "2018-05-12"), List.of("71", "2018-05-13", "second")))));
  }

  private static void assertSameOrError(byte[] file, List<Inspection> expected, String what) {
    Outcome outcome = Outcome.of(READER.open(file));
    boolean error =
        outcome.problems().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals);
    if (!error) {
      assertThat(outcome.inspections()).as(what).isEqualTo(expected);
    }
  }

  private static void assertNothingSilent(byte[] file) {
    Outcome whole = Outcome.of(READER.open(file));
    assertThat(whole.problems()).isEmpty();
    assertThat(whole.inspections()).hasSize(2);
    for (int at = 0; at < file.length; at++) {
      byte[] other = file.clone();
      other[at] ^= (byte) (1 << at % 8);
      assertSameOrError(other, whole.inspections(), "byte " + at + " is another");
      assertSameOrError(Arrays.copyOf(file, at), List.of(), "cut after " + at);
    }
  }

  @Test
  void aWorkbook() {
    assertNothingSilent(xlsx());
  }

  @Test
  void anOpenDocument() {
    assertNothingSilent(ods());
  }
}
