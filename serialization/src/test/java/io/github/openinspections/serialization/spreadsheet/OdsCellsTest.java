package io.github.openinspections.serialization.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.Sheets;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a cell of an OpenDocument spreadsheet says. */
class OdsCellsTest {
  private static final String DATE =
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2019-06-01%s\"%s>"
          + "<text:p>as shown</text:p></table:table-cell>";

  private static final String STYLES =
      "<number:date-style style:name=\"N1\"><number:month number:textual=\"true\"/>"
          + "<number:text>-</number:text><number:year/></number:date-style>"
          + "<number:date-style style:name=\"N2\"><number:year/></number:date-style>"
          + "<number:date-style style:name=\"N3\"><number:day/><number:month/><number:year/>"
          + "</number:date-style>"
          + "<number:date-style style:name=\"N4\"><number:day/><number:month/><number:year/>"
          + "<number:hours/><number:minutes/></number:date-style>"
          + "<style:style style:name=\"month\" style:data-style-name=\"N1\"/>"
          + "<style:style style:name=\"year\" style:data-style-name=\"N2\"/>"
          + "<style:style style:name=\"day\" style:data-style-name=\"N3\"/>"
          + "<style:style style:name=\"time\" style:data-style-name=\"N4\"/>"
          + "<style:style style:name=\"none\"/></office:automatic-styles>";

  private static String content(String rows) {
    return Sheets.odsContent(Map.of("S", rows)).replace("</office:automatic-styles>", STYLES);
  }

  private static List<String> cells(String rows) throws IOException {
    return SheetCells.of(Sheets.odsOf(content(rows)));
  }

  private static String styled(String time, String style) {
    return DATE.formatted(time, " table:style-name=\"" + style + "\"");
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  @Test
  void aDateIsReadAsFarAsItIsShown() throws IOException {
    assertThat(
            cells(
                row(
                    styled("", "month"),
                    styled("", "year"),
                    styled("T09:30:00", "day"),
                    styled("T09:30:00", "time"),
                    styled("T09:30:00", "none"))))
        .containsExactly("1[2019-06, 2019, 2019-06-01, 2019-06-01T09:30:00, 2019-06-01T09:30:00]");
  }

  @Test
  void theStyleOfACellMayBeThatOfItsRowOrColumn() throws IOException {
    String columns =
        "<table:table-column/><table:table-column table:number-columns-repeated=\"16383\""
            + " table:default-cell-style-name=\"month\"/>";
    String plain = DATE.formatted("", "");
    String row = row(plain, plain, styled("", "year"));

    assertThat(cells(columns + row)).containsExactly("1[2019-06-01, 2019-06, 2019]");
    assertThat(
            cells(
                columns
                    + row.replace(
                        "<table:table-row",
                        "<table:table-row table:default-cell-style-name=\"year\"")))
        .containsExactly("1[2019, 2019, 2019]");
  }

  @Test
  void aFormulaWithoutAResultIsNoEmptyCell() throws IOException {
    String formula = "<table:table-cell table:formula=\"of:=[.A1]\"%s/>";

    assertThat(
            cells(row(formula.formatted(""), formula.formatted(" office:value-type=\"string\""))))
        .containsExactly("1[" + CellText.UNCALCULATED + "]");
  }

  @Test
  void commentsAreNoTextOfTheCell() throws IOException {
    assertThat(
            cells(
                row(
                    "<table:table-cell><office:annotation><text:p>why</text:p></office:annotation>"
                        + "<text:p>a<office:annotation><text:p>x</text:p></office:annotation>"
                        + "<text:line-break/>b<text:s/>c</text:p></table:table-cell>")))
        .containsExactly("1[a\nb c]");
  }

  @Test
  void valuesThatAreNoTexts() throws IOException {
    assertThat(
            cells(
                row(
                    "<table:table-cell office:value-type=\"percentage\" office:value=\"0.25\"/>",
                    "<table:table-cell office:value-type=\"currency\" office:value=\"7\"/>",
                    "<table:table-cell office:value-type=\"boolean\""
                        + " office:boolean-value=\"true\"/>",
                    "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\""
                        + " office:string-value=\"\"><text:p>Err:502</text:p></table:table-cell>")))
        .containsExactly("1[25%, 7, TRUE, Err:502]");
  }

  /** Some programs write the type of the value alone, and leave the percentage to the style. */
  @Test
  void aPercentageIsSaidByTheTypeOrTheStyle() throws IOException {
    String cell = "<table:table-cell office:value-type=\"%s\" office:value=\"0.075\"%s/>";
    String style = " table:style-name=\"percent\"";
    String content =
        content(row(cell.formatted("percentage", ""), cell.formatted("float", style)))
            .replace(
                "</office:automatic-styles>",
                "<number:percentage-style style:name=\"P\"><number:number/></number:percentage-style>"
                    + "<style:style style:name=\"percent\" style:data-style-name=\"P\"/>"
                    + "</office:automatic-styles>");

    assertThat(SheetCells.of(Sheets.odsOf(content))).containsExactly("1[7.5%, 7.5%]");
  }

  /** Other prefixes mean the same, and the same names of another namespace mean nothing. */
  @Test
  void namesAreThoseOfNamespaces() throws IOException {
    String content =
        content(row(styled("", "month")))
            .replace("xmlns:table=", "xmlns:t=")
            .replace("xmlns:office=", "xmlns:o=")
            .replace("table:", "t:")
            .replace("t:1.0", "table:1.0")
            .replace("office:", "o:")
            .replace("o:1.0", "office:1.0");

    assertThat(SheetCells.of(Sheets.odsOf(content))).containsExactly("1[2019-06]");
    String other =
        "<z:table-row xmlns:z=\"urn:z\"><table:table-cell><text:p>a</text:p></table:table-cell>"
            + "</z:table-row>";
    assertThat(cells(other)).isEmpty();
  }
}
