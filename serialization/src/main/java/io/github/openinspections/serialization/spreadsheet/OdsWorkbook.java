package io.github.openinspections.serialization.spreadsheet;

import static io.github.openinspections.serialization.spreadsheet.OdsNames.TABLE;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.SerialDates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet of OpenDocument (ISO/IEC 26300). All sheets are in one file, one after the other.
 */
final class OdsWorkbook implements Workbook {
  private static final String CONTENT = "content.xml";

  private final ZipContent zip;
  private final Limits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private final OdsStyles styles = new OdsStyles();
  private SerialDates epoch = SerialDates.FROM_1900;
  private @Nullable XmlPart part;
  private int index;
  private int outside;

  private OdsWorkbook(ZipContent zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static OdsWorkbook open(ZipContent zip, Limits limits) throws IOException {
    try (XmlPart content = zip.part(CONTENT)) {
      OdsWorkbook workbook = new OdsWorkbook(zip, limits);
      workbook.read(content);
      return workbook;
    }
  }

  private void read(XmlPart content) throws IOException {
    while (content.next()) {
      styles.read(content);
      if (content.isStart(TABLE, "tracked-changes")) {
        content.skip();
      } else if (content.isStart(TABLE, "null-date")) {
        boolean later = content.attribute(TABLE, "date-value").startsWith("1904-01-01");
        epoch = later ? SerialDates.FROM_1904 : SerialDates.FROM_1900;
      } else if (content.isStart(TABLE, "table")) {
        Sheet.checkCount(sheets.size() + 1);
        boolean hidden =
            styles.hides(content.attribute(TABLE, "style-name"))
                || content.attribute(TABLE, "display").equals("false");
        sheets.add(new Sheet(sheets.size(), content.attribute(TABLE, "name"), !hidden));
        content.skip();
      }
    }
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public SerialDates epoch() {
    return epoch;
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
      if (open.isStart(TABLE, "tracked-changes")) {
        open.skip();
      } else if (open.isStart(TABLE, "table")) {
        index++;
        if (index < sheet.index()) {
          open.skip();
        }
      }
    }
    outside = open.depth() - 1;
    return new OdsRows(open, styles, limits);
  }

  @Override
  public SheetRows firstRows(Sheet sheet) throws IOException {
    return rows(sheet);
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
