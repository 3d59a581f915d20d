package io.github.openinspections.serialization.spreadsheet;

import static io.github.openinspections.serialization.spreadsheet.OdsNames.CALC;
import static io.github.openinspections.serialization.spreadsheet.OdsNames.OFFICE;
import static io.github.openinspections.serialization.spreadsheet.OdsNames.TABLE;
import static io.github.openinspections.serialization.spreadsheet.OdsNames.TEXT;

import java.io.IOException;

/** The cells of a sheet of ODS, one after the other. Not thread-safe. */
final class OdsCell {
  private static final int MOST_SPACES = 1 << 20;

  private final XmlPart part;
  private final CellText text;

  OdsCell(XmlPart part, int textLength) {
    this.part = part;
    this.text = new CellText(textLength);
  }

  /** Reads the cell that begins here, to its end, with the value as its format shows it. */
  CellText read(CellFormat format) throws IOException {
    boolean valueless =
        part.attribute(OFFICE, "value-type").isEmpty()
            && !part.attribute(TABLE, "formula").isEmpty();
    String typed = typed(format);
    boolean date = isDate();
    int outside = part.depth() - 1;
    boolean first = true;
    text.clear();
    while (part.depth() > outside && part.next()) {
      if (part.isStart(TEXT, "p")) {
        text.add(first ? "" : "\n");
        first = false;
        paragraph();
      } else if (part.isStart()) {
        part.skip(); // a comment or a picture
      }
    }
    if (!typed.isEmpty()) {
      text.set(typed);
    } else if (valueless && text.isEmpty()) {
      text.set(CellText.UNCALCULATED);
    }
    if (date) {
      text.markDate();
    }
    return text;
  }

  private boolean isDate() {
    String type = part.attribute(OFFICE, "value-type");
    return type.equals("date") || type.equals("time");
  }

  /** The value of a cell that is not a text; an error has one too, which means nothing. */
  private String typed(CellFormat format) {
    if (part.attribute(CALC, "value-type").equals("error")) {
      return "";
    }
    return switch (part.attribute(OFFICE, "value-type")) {
      case "percentage" -> NumberText.percentage(part.attribute(OFFICE, "value"));
      case "float" -> format.number(part.attribute(OFFICE, "value")); // the style may be enough
      case "currency" -> NumberText.of(part.attribute(OFFICE, "value"));
      case "date" -> format.shown(part.attribute(OFFICE, "date-value"));
      case "boolean" -> part.attribute(OFFICE, "boolean-value").equals("true") ? "TRUE" : "FALSE";
      case "string" -> part.attribute(OFFICE, "string-value");
      default -> "";
    };
  }

  private void paragraph() throws IOException {
    int outside = part.depth() - 1;
    while (part.depth() > outside && part.next()) {
      if (part.isStart(TEXT, "s")) {
        text.addSpaces(part.count("c", MOST_SPACES, 1));
      } else if (part.isStart(TEXT, "tab")) {
        text.add("\t");
      } else if (part.isStart(TEXT, "line-break")) {
        text.add("\n");
      } else if (part.isStart(OFFICE, "annotation") || part.isStart(TEXT, "ruby-text")) {
        part.skip();
      } else {
        text.add(part.text());
      }
    }
  }
}
