package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A workbook of Excel (ISO/IEC 29500-1, in its strict or transitional form). */
final class XlsxWorkbook implements Workbook {
  private static final String FOLDER = "xl/";
  private static final int MOST_RELATIONS = 10_000;

  private final ZipContent zip;
  private final Limits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final XlsxFormats formats;
  private final SharedTexts texts;
  private boolean from1904;

  private XlsxWorkbook(ZipContent zip, Limits limits) throws IOException {
    this.zip = zip;
    this.limits = limits;
    try (XmlPart part = zip.part(FOLDER + "workbook.xml")) {
      readWorkbook(part);
    }
    try (XmlPart part = zip.partIfAny(FOLDER + "_rels/workbook.xml.rels")) {
      readRelations(part);
    }
    try (XmlPart part = zip.partIfAny(FOLDER + "styles.xml")) {
      this.formats = XlsxFormats.read(part);
    }
    try (XmlPart part = zip.partIfAny(FOLDER + "sharedStrings.xml")) {
      this.texts = SharedTexts.read(part, limits);
    }
  }

  static XlsxWorkbook open(ZipContent zip, Limits limits) throws IOException {
    return new XlsxWorkbook(zip, limits);
  }

  private void readWorkbook(XmlPart part) throws IOException {
    while (part.next()) {
      if (part.isStart("workbookPr")) {
        String flag = part.attribute("date1904");
        from1904 = flag.equals("1") || flag.equals("true");
      } else if (part.isStart("sheet")) {
        Sheet.checkCount(sheets.size() + 1);
        boolean visible = !part.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        sheets.add(new Sheet(sheets.size(), part.attribute("name"), visible));
        relations.add(part.attribute("id"));
      }
    }
  }

  private void readRelations(XmlPart part) throws IOException {
    while (part.next() && targets.size() < MOST_RELATIONS) {
      if (part.isStart("Relationship") && part.attribute("Type").endsWith("/worksheet")) {
        String target = part.attribute("Target");
        targets.put(part.attribute("Id"), target.startsWith("/") ? target : FOLDER + target);
      }
    }
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void beginPass() {
    zip.beginPass();
  }

  /** A sheet that is a chart has no rows. */
  @Override
  public SheetRows rows(Sheet sheet) throws IOException {
    String target = targets.get(relations.get(sheet.index()));
    return new XlsxRows(
        target == null ? zip.partIfAny("") : zip.part(target), texts, formats, from1904, limits);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
