package io.github.openinspections.serialization.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.openinspections.serialization.Sheets;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a workbook are, and what its cells say. */
class XlsxPartsTest {
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String relations(String... relations) {
    return "<Relationships>" + String.join("", relations) + "</Relationships>";
  }

  private static Map<String, String> parts(String namespace, String sheet, String texts) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels", relations(relation("a", namespace + "officeDocument", "/own/book.xml")));
    parts.put(
        "own/book.xml",
        "<x:workbook xmlns:x=\"urn:x\" xmlns:r=\"%s\"><x:sheets><x:sheet name=\"S\" r:id=\"a\"/>"
                .formatted(namespace)
            + "</x:sheets></x:workbook>");
    parts.put(
        "own/_rels/book.xml.rels",
        relations(
            relation("a", namespace + "worksheet", sheet),
            relation("b", namespace + "sharedStrings", texts)));
    parts.put(
        "own/rows/1.xml",
        "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c></x:row>"
            + "</x:sheetData></x:worksheet>");
    parts.put("texts.xml", "<sst><si><t>found</t></si></sst>");
    return parts;
  }

  @ParameterizedTest
  @CsvSource({
    "rows/1.xml, ../texts.xml",
    "/own/rows/1.xml, /texts.xml",
    "./rows/../rows/1.xml, /own/../texts.xml",
    "rows\\1.xml, ..\\texts.xml",
    "ROWS/1.XML, /Texts.xml"
  })
  void thePartsAreWhereTheFileSaysTheyAre(String sheet, String texts) throws IOException {
    for (String namespace : new String[] {STRICT, TRANSITIONAL}) {
      Map<String, String> parts = parts(namespace, sheet, texts);
      assertThat(SheetCells.of(Sheets.zip(parts))).containsExactly("1[found]");
      Map<String, String> shouted = new LinkedHashMap<>();
      parts.forEach(
          (name, part) -> shouted.put(name.toUpperCase(Locale.ROOT).replace('/', '\\'), part));
      assertThat(SheetCells.of(Sheets.zip(shouted))).containsExactly("1[found]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<document/>", "", "\u0001\u0002"})
  void aMainPartOfAnotherKindIsNoWorkbook(String main) throws IOException {
    Map<String, String> parts = parts(TRANSITIONAL, "rows/1.xml", "/texts.xml");
    parts.put("own/book.xml", main);
    assertThat(SheetCells.kind(Sheets.zip(parts))).isEmpty();
    parts.putAll(Sheets.xlsxParts(Map.of("S", "<row><c><v>1</v></c></row>")));
    assertThat(SheetCells.of(Sheets.zip(parts))).containsExactly("1[1]");
  }

  private static String cells(String row) throws IOException {
    Map<String, String> parts = Sheets.xlsxParts(Map.of("S", "<row>" + row + "</row>"));
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]mmmm yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/></numFmts><cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"9\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/></cellXfs>"
            + "<dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"0\"/></dxf></dxfs></styleSheet>");
    return String.join("\n", SheetCells.of(Sheets.zip(parts)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c s='0'><v>43617</v></c>|2019-06-01",
        "<c s='1'><v>43617</v></c>|2019-06",
        "<c s='2'><v>43617</v></c>|2019-06",
        "<c s='0' t='d'><v>2019-06-01T09:30:00</v></c>|2019-06-01",
        "<c s='1' t='d'><v>2019-06-01</v></c>|2019-06",
        "<c s='3'><v>0.75</v></c>|75%",
        "<c s='4'><v>7.4999999999999997E-2</v></c>|7.5%",
        "<c s='5'><f>A1</f><v>0.5</v></c>|50%",
        "<c s='3' t='str'><v>75%</v></c>|75%",
        "<c s='3' t='e'><v>#REF!</v></c>|#REF!",
        "<c t='b'><v>0</v></c>|FALSE",
        "<c t='e'><v>#REF!</v></c>|#REF!",
        "<c t='str'><f>A1</f><v>a_x000D_</v></c>|'a\r'",
        "<c t='inlineStr'><is><r><t>a</t></r><r><t xml:space='preserve'> b</t></r></is></c>|a b",
        "<c t='inlineStr'><is><t>a</t><rPh><t>x</t></rPh></is></c>|a",
        "<c r='A1'><v>1</v></c><c r='C1'><v>3</v></c><c><v>4</v></c>|1, , 3, 4"
      })
  void aCellSaysWhatPeopleSee(String cell, String expected) throws IOException {
    assertThat(cells(cell)).isEqualTo("1[" + expected + "]");
  }

  @Test
  void textsThatAreMissingBreakTheSheet() {
    Map<String, String> parts = parts(TRANSITIONAL, "rows/1.xml", "/none.xml");
    assertThat(catchThrowable(() -> SheetCells.of(Sheets.zip(parts))))
        .isInstanceOf(BrokenSheetException.class)
        .hasMessage("lacks-text");
  }
}
