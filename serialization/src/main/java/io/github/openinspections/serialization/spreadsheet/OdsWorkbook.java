package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet of OpenDocument (ISO/IEC 26300). All sheets are in one file, one after the other.
 */
final class OdsWorkbook implements Workbook {
  private static final String CONTENT = "content.xml";
  private static final int MOST_STYLES = 1 << 16;

  private final ZipContent zip;
  private final Limits limits;
  private final List<Sheet> sheets;
  private @Nullable XmlPart part;
  private int index;
  private int outside;

  private OdsWorkbook(ZipContent zip, Limits limits, List<Sheet> sheets) {
    this.zip = zip;
    this.limits = limits;
    this.sheets = sheets;
  }

  static OdsWorkbook open(ZipContent zip, Limits limits) throws IOException {
    try (XmlPart part = zip.part(CONTENT)) {
      return new OdsWorkbook(zip, limits, sheets(part));
    }
  }

  private static List<Sheet> sheets(XmlPart part) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    Set<String> hidden = new HashSet<>();
    String style = "";
    while (part.next()) {
      if (part.isStart("style")) {
        style = part.attribute("style", "name");
      } else if (part.isStart("table-properties")
          && part.attribute("table", "display").equals("false")
          && hidden.size() < MOST_STYLES) {
        hidden.add(style);
      } else if (part.isStart("tracked-changes")) {
        part.skip();
      } else if (part.isStart("table")) {
        Sheet.checkCount(sheets.size() + 1);
        boolean visible = !hidden.contains(part.attribute("table", "style-name"));
        sheets.add(new Sheet(sheets.size(), part.attribute("table", "name"), visible));
        part.skip();
      }
    }
    return sheets;
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void beginPass() throws IOException {
    closePart();
    zip.beginPass();
  }

  /** Goes on after the sheet before, so that looking at all sheets reads the file once. */
  @Override
  public SheetRows rows(Sheet sheet) throws IOException {
    XmlPart open = part;
    if (open == null || sheet.index() <= index) {
      closePart();
      open = zip.part(CONTENT);
      part = open;
      index = -1;
      outside = 0;
    }
    open.skipTo(outside);
    while (index < sheet.index() && open.next()) {
      if (open.isStart("tracked-changes")) {
        open.skip();
      } else if (open.isStart("table")) {
        index++;
        if (index < sheet.index()) {
          open.skip();
        }
      }
    }
    outside = open.depth() - 1;
    return new OdsRows(open, limits);
  }

  private void closePart() throws IOException {
    if (part != null) {
      part.close();
      part = null;
    }
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      closePart();
    }
  }
}
