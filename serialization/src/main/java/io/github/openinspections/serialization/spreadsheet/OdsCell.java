package io.github.openinspections.serialization.spreadsheet;

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

  /** Reads the cell that begins here, to its end. */
  CellText read() throws IOException {
    String typed = typed();
    int outside = part.depth() - 1;
    boolean first = true;
    text.clear();
    while (part.depth() > outside && part.next()) {
      if (part.isStart("p")) {
        text.add(first ? "" : "\n");
        first = false;
        paragraph();
      } else if (part.isStart()) {
        part.skip(); // a comment or a picture
      }
    }
    if (!typed.isEmpty()) {
      text.set(typed);
    }
    return text;
  }

  /** The value of a cell that is not a text; an error has one too, which means nothing. */
  private String typed() {
    if (part.attribute("calcext", "value-type").equals("error")) {
      return "";
    }
    return switch (part.attribute("office", "value-type")) {
      case "float", "currency", "percentage" -> NumberText.of(part.attribute("office", "value"));
      case "date" -> DateFormat.iso(part.attribute("office", "date-value"));
      case "boolean" -> part.attribute("office", "boolean-value").equals("true") ? "TRUE" : "FALSE";
      case "string" -> part.attribute("office", "string-value");
      default -> "";
    };
  }

  private void paragraph() throws IOException {
    int outside = part.depth() - 1;
    while (part.depth() > outside && part.next()) {
      if (part.isStart("s")) {
        text.addSpaces(part.count("c", MOST_SPACES, 1));
      } else if (part.isStart("tab")) {
        text.add("\t");
      } else if (part.isStart("line-break")) {
        text.add("\n");
      } else if (part.isStart("annotation") || part.isStart("ruby-text")) {
        part.skip();
      } else {
        text.add(part.text());
      }
    }
  }
}
