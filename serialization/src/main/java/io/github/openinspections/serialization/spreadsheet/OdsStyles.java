package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the styles of an OpenDocument spreadsheet say about dates, percentages and hidden sheets.
 */
final class OdsStyles {
  /** More styles than these are ignored. */
  private static final int MOST = 1 << 16;

  /** The parts of a date, as letters of {@link CellFormat#of}. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "day",
          "d",
          "day-of-week",
          "d",
          "month",
          "m",
          "year",
          "y",
          "hours",
          "h",
          "minutes",
          "h",
          "seconds",
          "h");

  private final Map<String, CellFormat> formats = new HashMap<>();
  private final Map<String, String> formatsOfStyles = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private String style = "";

  /** Reads what begins here, if it is a style. */
  void read(XmlPart part) throws IOException {
    if (part.isStart(OdsNames.STYLE, "style")) {
      style = part.attribute(OdsNames.STYLE, "name");
      String format = part.attribute(OdsNames.STYLE, "data-style-name");
      if (!format.isEmpty() && formatsOfStyles.size() < MOST) {
        formatsOfStyles.put(style, format);
      }
    } else if (part.isStart(OdsNames.STYLE, "table-properties")) {
      if (part.attribute(OdsNames.TABLE, "display").equals("false") && hidden.size() < MOST) {
        hidden.add(style);
      }
    } else if (part.isStart(OdsNames.NUMBER, "date-style") && formats.size() < MOST) {
      formats.put(part.attribute(OdsNames.STYLE, "name"), dateFormat(part));
    } else if (part.isStart(OdsNames.NUMBER, "percentage-style") && formats.size() < MOST) {
      formats.put(part.attribute(OdsNames.STYLE, "name"), CellFormat.PERCENT);
    }
  }

  private static CellFormat dateFormat(XmlPart part) throws IOException {
    int outside = part.depth() - 1;
    StringBuilder letters = new StringBuilder();
    while (part.depth() > outside && part.next()) {
      for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
        if (part.isStart(OdsNames.NUMBER, letter.getKey()) && letters.length() < LETTERS.size()) {
          letters.append(letter.getValue());
        }
      }
    }
    return CellFormat.of(letters.toString());
  }

  /** Returns how cells of a style show dates and numbers. */
  CellFormat format(String name) {
    return formats.getOrDefault(formatsOfStyles.getOrDefault(name, ""), CellFormat.NONE);
  }

  /** Whether people do not see sheets of a style. */
  boolean hides(String name) {
    return hidden.contains(name);
  }
}
