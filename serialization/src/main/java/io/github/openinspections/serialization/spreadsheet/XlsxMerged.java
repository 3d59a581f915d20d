package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The merged cells of a sheet of XLSX, which are listed after its rows. */
final class XlsxMerged {
  private static final String ELEMENT = "mergeCell";

  private final Map<Integer, List<Merged>> byRow = new HashMap<>();
  private int count;

  private XlsxMerged() {}

  /** Returns those of no sheet. */
  static XlsxMerged none() {
    return new XlsxMerged();
  }

  /**
   * Reads them. Most sheets have none, which their bytes show sooner than their XML.
   *
   * @throws BrokenSheetException if there are too many
   */
  static XlsxMerged read(ZipContent zip, String path, Limits limits) throws IOException {
    XlsxMerged merged = new XlsxMerged();
    try {
      if (!zip.mentions(path, ELEMENT)) {
        return merged;
      }
      try (XmlPart part = zip.part(path, Inflation.ofBytes(limits))) {
        while (part.next() && merged.count <= Merged.MOST) {
          if (part.isStart(ELEMENT)) {
            merged.add(part.attribute("ref"));
          }
        }
      }
    } catch (BrokenSheetException damaged) {
      return merged; // reading the rows says so, after those before the damage
    }
    if (merged.count > Merged.MOST) {
      throw BrokenSheetException.exceeded("merged", Merged.MOST);
    }
    return merged;
  }

  private void add(String range) {
    int colon = range.indexOf(':');
    CellName first = CellName.of(colon < 0 ? "" : range.substring(0, colon));
    CellName last = CellName.of(range.substring(colon + 1));
    if (first.isKnown()
        && last.isKnown()
        && last.column() >= first.column()
        && last.row() >= first.row()) {
      count++;
      byRow
          .computeIfAbsent(first.row(), row -> new ArrayList<>(1))
          .add(
              new Merged(
                  first.column(),
                  last.column() - first.column() + 1,
                  first.row(),
                  last.row() - first.row() + 1));
    }
  }

  /** Returns those that begin in a row. */
  List<Merged> beginningIn(int row) {
    return byRow.getOrDefault(row, List.of());
  }
}
