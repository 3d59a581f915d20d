package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.Sheets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A table of dates, numbers and texts gives the same as CSV, XLSX and ODS, where they are typed.
 */
class TypedSheetLawTest {
  private static final int ROWS = 200;
  private static final LocalDate FIRST = LocalDate.of(2016, 4, 4);
  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final List<String> COUNCILS =
      List.of("Kent", "Bath & North East Somerset", "King’s Lynn", "Ynys Môn", "Bristol, City of");
  private static final List<String> GRADES =
      List.of("Good", "Inadequate", "", "Outstanding", "Requires improvement to be good", "#REF!");

  /** What a cell holds: a text, a number or a date. */
  private record Cell(Object value) {
    String csv() {
      return value instanceof LocalDate date ? BRITISH.format(date) : "\"" + value + "\"";
    }

    String xlsx() {
      if (value instanceof LocalDate date) {
        long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date);
        return "<c s=\"1\"><v>" + days + "</v></c>";
      } else if (value instanceof Number) {
        return "<c><v>" + value + "</v></c>";
      }
      return "<c t=\"%s\"><v>%s</v></c>".formatted(isError() ? "e" : "str", escaped());
    }

    String ods() {
      if (value instanceof LocalDate date) {
        return typed("office:value-type=\"date\" office:date-value=\"" + date + "\"", csv());
      } else if (value instanceof Number) {
        return typed("office:value-type=\"float\" office:value=\"" + value + "\"", value + ".00");
      } else if (value.equals("")) {
        return "<table:table-cell/>";
      }
      return typed(
          "office:value-type=\"string\"" + (isError() ? " calcext:value-type=\"error\"" : ""),
          escaped());
    }

    private static String typed(String attributes, String shown) {
      return "<table:table-cell %s><text:p>%s</text:p></table:table-cell>"
          .formatted(attributes, shown);
    }

    private boolean isError() {
      return value.equals("#REF!");
    }

    private String escaped() {
      return ("" + value).replace("&", "&amp;");
    }
  }

  private static List<Cell> row(int i) {
    LocalDate visited = FIRST.plusDays(11L * i);
    List<Object> values =
        List.of(
            "SC" + (100_000 + i),
            i % 7 == 6 ? "" : "Children's home",
            COUNCILS.get(i % COUNCILS.size()),
            "Full inspection",
            i % 23 == 22 ? "" : visited,
            visited.plusDays(40),
            10_000_000 + i,
            GRADES.get(i % GRADES.size()));
    return values.stream().map(Cell::new).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theTypesAreThoseOfTheText(Sample sample) {
    StringBuilder csv = new StringBuilder(sample.header());
    List<List<String>> header = List.of(List.of(sample.header().strip().split(",")));
    StringBuilder xlsx = new StringBuilder(Sheets.xlsxRows(header));
    StringBuilder ods = new StringBuilder(Sheets.odsRows(header));
    for (int i = 0; i < ROWS; i++) {
      List<String> texts = new ArrayList<>();
      xlsx.append("<row>");
      ods.append("<table:table-row>");
      for (Cell cell : row(i)) {
        texts.add(cell.csv());
        xlsx.append(cell.xlsx());
        ods.append(cell.ods());
      }
      csv.append(String.join(",", texts)).append('\n');
      xlsx.append("</row>");
      ods.append("</table:table-row>");
    }
    Map<String, String> parts = Sheets.xlsxParts(Map.of("S", xlsx.toString()));
    parts.put("xl/styles.xml", "<s><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></s>");

    Outcome expected = sample.whole(csv.toString());
    assertThat(expected.inspections()).hasSize(ROWS);
    for (byte[] file : List.of(Sheets.zip(parts), Sheets.ods(Map.of("S", ods.toString())))) {
      Outcome outcome = sample.whole(file);
      assertThat(outcome.lines()).isEqualTo(expected.lines());
      assertThat(outcome.inspections()).isEqualTo(expected.inspections());
    }
  }
}
