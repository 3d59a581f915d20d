package io.github.openinspections.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets, written part by part, so that a test can say what is in them. */
public final class Sheets {
  private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private Sheets() {}

  /** Returns a ZIP file. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Returns the parts of a workbook: a name like {@code -Notes} is of a hidden sheet. */
  public static Map<String, String> xlsxParts(Map<String, String> sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder names = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    sheets.forEach(
        (name, rows) -> {
          int number = parts.size() + 1;
          boolean hidden = name.startsWith("-");
          names.append(
              "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                  .formatted(
                      escaped(hidden ? name.substring(1) : name),
                      number,
                      number,
                      hidden ? " state=\"hidden\"" : ""));
          targets.append(
              "<Relationship Id=\"rId%d\" Type=\"x/worksheet\" Target=\"worksheets/s%d.xml\"/>"
                  .formatted(number, number));
          parts.put(
              "xl/worksheets/s" + number + ".xml",
              "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        });
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"urn:r\"><workbookPr/><sheets>" + names + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
    return parts;
  }

  /** Returns a workbook with the rows of its sheets as XML. */
  public static byte[] xlsx(Map<String, String> sheets) {
    return zip(xlsxParts(sheets));
  }

  /** Returns the rows of a sheet of XLSX, all cells as texts. */
  public static String xlsxRows(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder();
    for (List<String> row : rows) {
      xml.append("<row>");
      for (String cell : row) {
        xml.append("<c t=\"inlineStr\"><is><t>").append(escaped(cell)).append("</t></is></c>");
      }
      xml.append("</row>");
    }
    return xml.toString();
  }

  /** Returns the rows of a sheet of ODS, all cells as texts. */
  public static String odsRows(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder();
    for (List<String> row : rows) {
      xml.append("<table:table-row>");
      for (String cell : row) {
        xml.append("<table:table-cell office:value-type=\"string\">");
        for (String line : cell.isEmpty() ? new String[0] : cell.split("\n", -1)) {
          xml.append("<text:p>").append(escaped(line)).append("</text:p>");
        }
        xml.append("</table:table-cell>");
      }
      xml.append("</table:table-row>");
    }
    return xml.toString();
  }

  /** Returns a spreadsheet with the rows of its sheets as XML. */
  public static byte[] ods(Map<String, String> sheets) {
    return odsOf(odsContent(sheets));
  }

  /** Returns a spreadsheet with this content. */
  public static byte[] odsOf(String content) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", ODS_TYPE);
    parts.put("content.xml", content);
    return zip(parts);
  }

  /** Returns the content of a spreadsheet. */
  public static String odsContent(Map<String, String> sheets) {
    StringBuilder tables = new StringBuilder();
    sheets.forEach(
        (name, rows) -> {
          boolean hidden = name.startsWith("-");
          tables
              .append("<table:table table:name=\"")
              .append(escaped(hidden ? name.substring(1) : name))
              .append(hidden ? "\" table:style-name=\"hidden\">" : "\">")
              .append(rows)
              .append("</table:table>");
        });
    String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document-content xmlns:office=\"%soffice:1.0\" xmlns:table=\"%stable:1.0\""
            .formatted(oasis, oasis)
        + " xmlns:text=\"%stext:1.0\" xmlns:style=\"%sstyle:1.0\"".formatted(oasis, oasis)
        + " xmlns:number=\"%sdatastyle:1.0\"".formatted(oasis)
        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
        + "<office:automatic-styles><style:style style:name=\"hidden\">"
        + "<style:table-properties table:display=\"false\"/></style:style>"
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + tables
        + "</office:spreadsheet></office:body></office:document-content>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
