package io.github.openinspections.examples.cli.describe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a description as Turtle (W3C RDF 1.1 Turtle). Written here, because the grammar that a
 * tree of texts and addresses needs is this page, and the libraries that write all of RDF are
 * larger than this program.
 */
final class TurtleText {
  private final StringBuilder out = new StringBuilder();

  private TurtleText() {}

  static void write(Node node, OutputStream stream) throws IOException {
    TurtleText text = new TurtleText();
    for (Namespace namespace : Namespace.values()) {
      text.out.append("@prefix ").append(namespace.prefix()).append(": <");
      text.out.append(namespace.address()).append("> .\n");
    }
    text.out.append('\n');
    text.out.append(node.address().map(TurtleText::reference).orElse("[]"));
    text.members(node, "\n    ");
    text.out.append(" .\n");
    stream.write(text.out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void members(Node node, String line) {
    out.append(" a ").append(String.join(", ", node.types()));
    for (Map.Entry<String, List<Value>> property : node.properties().entrySet()) {
      out.append(" ;").append(line).append(property.getKey());
      String before = " ";
      for (Value value : property.getValue()) {
        out.append(before);
        value(value, line);
        before = ", ";
      }
    }
  }

  private void value(Value value, String line) {
    if (value instanceof Text text) {
      literal(text);
    } else if (value instanceof Address address) {
      out.append(reference(address));
    } else if (value instanceof Node node) {
      out.append('[');
      members(node, line + "    ");
      out.append(line).append(']');
    }
  }

  /** An address has no character that Turtle does not allow between these brackets. */
  private static String reference(Address address) {
    return "<" + address.text() + ">";
  }

  private void literal(Text text) {
    out.append('"');
    text.text().codePoints().forEach(this::character);
    out.append('"');
    text.datatype().ifPresent(datatype -> out.append("^^").append(datatype));
  }

  /** Characters that cannot be seen are escaped too: people read descriptions in terminals. */
  private void character(int point) {
    if (point == '"' || point == '\\') {
      out.append('\\').appendCodePoint(point);
    } else if (point == '\n') {
      out.append("\\n");
    } else if (isSeen(point)) {
      out.appendCodePoint(point);
    } else {
      out.append(String.format(point > 0xffff ? "\\U%08X" : "\\u%04X", point));
    }
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
