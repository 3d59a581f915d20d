package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the styles of a workbook show numbers.
 *
 * @param styles for each style, in their order
 */
record XlsxFormats(List<CellFormat> styles) {
  /** What Excel allows. */
  private static final int MOST = 1 << 16;

  static XlsxFormats read(XmlPart part) throws IOException {
    Map<String, CellFormat> own = new HashMap<>();
    List<CellFormat> styles = new ArrayList<>();
    boolean ofCells = false;
    while (part.next() && own.size() < MOST && styles.size() < MOST) {
      if (part.isStart("numFmt")) {
        own.put(part.attribute("numFmtId"), CellFormat.of(part.attribute("formatCode")));
      } else if (part.isStart("cellXfs")) {
        ofCells = true;
      } else if (part.isEnd("cellXfs")) {
        ofCells = false;
      } else if (ofCells && part.isStart("xf")) {
        CellFormat builtIn = CellFormat.builtIn(part.count("numFmtId", MOST, 0));
        styles.add(own.getOrDefault(part.attribute("numFmtId"), builtIn));
      }
    }
    return new XlsxFormats(styles);
  }

  CellFormat format(String style) {
    boolean known =
        !style.isEmpty() && style.length() < 6 && style.chars().allMatch(c -> c >= '0' && c <= '9');
    int index = known ? Integer.parseInt(style) : -1;
    return index >= 0 && index < styles.size() ? styles.get(index) : CellFormat.NONE;
  }
}
