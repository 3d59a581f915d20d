package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.SerialDates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A workbook of Excel (ISO/IEC 29500-1, in its strict or transitional form). */
final class XlsxWorkbook implements Workbook {
  /** Where programs put it; the file says where it is. */
  private static final String USUAL = "xl/workbook.xml";

  private final ZipContent zip;
  private final Limits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Relations relations;
  private final XlsxFormats formats;
  private final SharedTexts texts;
  private SerialDates epoch = SerialDates.FROM_1900;

  private XlsxWorkbook(ZipContent zip, String path, Limits limits) throws IOException {
    this.zip = zip;
    this.limits = limits;
    try (XmlPart part = zip.part(path)) {
      readWorkbook(part);
    }
    this.relations = Relations.of(zip, path);
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Optional<String> styles = relations.first("styles"); // without them dates would be numbers
    try (XmlPart part =
        styles.isPresent() ? zip.part(styles.get()) : zip.partIfAny(folder + "styles.xml")) {
      this.formats = XlsxFormats.read(part);
    }
    String shared = relations.first("sharedStrings").orElse(folder + "sharedStrings.xml");
    try (XmlPart part = zip.partIfAny(shared)) {
      this.texts = SharedTexts.read(part, limits);
    }
  }

  static XlsxWorkbook open(ZipContent zip, Limits limits) throws IOException {
    return new XlsxWorkbook(zip, path(zip).orElse(USUAL), limits);
  }

  /** Returns the path of the part that lists the sheets, if the file is a workbook. */
  static Optional<String> path(ZipContent zip) throws IOException {
    Optional<String> usual = Optional.of(USUAL).filter(zip::has);
    try {
      Optional<String> main = Relations.of(zip, "").first("officeDocument").filter(zip::has);
      boolean other = main.isPresent() && !main.get().equalsIgnoreCase(USUAL);
      return other && isWorkbook(zip, main.get()) ? main : usual;
    } catch (BrokenSheetException unreadable) {
      return usual;
    }
  }

  /** Documents of other programs, and binary workbooks, have a main part too. */
  private static boolean isWorkbook(ZipContent zip, String path) throws IOException {
    try (XmlPart part = zip.part(path)) {
      while (part.next()) {
        if (part.isStart()) {
          return part.isStart("workbook");
        }
      }
    }
    return false;
  }

  private void readWorkbook(XmlPart part) throws IOException {
    while (part.next()) {
      if (part.isStart("workbookPr")) {
        String flag = part.attribute("date1904");
        boolean later = flag.equals("1") || flag.equals("true");
        epoch = later ? SerialDates.FROM_1904 : SerialDates.FROM_1900;
      } else if (part.isStart("sheet")) {
        Sheet.checkCount(sheets.size() + 1);
        boolean visible = !part.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        sheets.add(new Sheet(sheets.size(), part.attribute("name"), visible));
        ids.add(part.attribute("id"));
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
  public void beginPass() {
    zip.beginPass();
  }

  /** A sheet that is a chart has no rows. */
  @Override
  public SheetRows rows(Sheet sheet) throws IOException {
    Optional<String> path = path(sheet);
    return path.isPresent()
        ? rows(path, XlsxMerged.read(zip, path.get(), limits))
        : rows(path, XlsxMerged.none());
  }

  @Override
  public SheetRows firstRows(Sheet sheet) throws IOException {
    return rows(path(sheet), XlsxMerged.none());
  }

  private Optional<String> path(Sheet sheet) {
    return relations.find("worksheet", ids.get(sheet.index()));
  }

  private SheetRows rows(Optional<String> path, XlsxMerged merged) throws IOException {
    XmlPart part = path.isPresent() ? zip.part(path.get()) : zip.partIfAny("");
    return new XlsxRows(part, texts, formats, epoch, merged, limits);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
