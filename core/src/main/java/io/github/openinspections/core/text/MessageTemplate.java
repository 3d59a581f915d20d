package io.github.openinspections.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A message with named placeholders: {@code "{id}: fieldwork {period} ends before it begins"}. A
 * placeholder without a value stays as written, so that a translator sees the mistake. Immutable
 * and thread-safe.
 */
public final class MessageTemplate {
  private static final String RECORD = "id";

  private final List<Part> parts;

  private MessageTemplate(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private record Part(String text, boolean isPlaceholder) {}

  /** Parses a template; the record's id is put in front of a template that does not contain it. */
  public static MessageTemplate parse(String template) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int open;
    while ((open = template.indexOf('{', from)) >= 0) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      parts.add(new Part(template.substring(from, open), false));
      parts.add(new Part(template.substring(open + 1, close), true));
      from = close + 1;
    }
    parts.add(new Part(template.substring(from), false));
    if (!parts.contains(new Part(RECORD, true))) {
      parts.add(0, new Part(RECORD, true));
      parts.add(1, new Part(": ", false));
    }
    return new MessageTemplate(parts);
  }

  /** Returns a template for one plain sentence without placeholders. */
  public static MessageTemplate literal(String sentence) {
    return new MessageTemplate(
        List.of(new Part(RECORD, true), new Part(": ", false), new Part(sentence, false)));
  }

  /** Returns the message with its values, shortened and escaped. */
  public String render(String record, Map<String, String> values) {
    StringBuilder message = new StringBuilder(160);
    for (Part part : parts) {
      if (!part.isPlaceholder()) {
        message.append(part.text());
      } else if (part.text().equals(RECORD)) {
        PlainText.append(message, record);
      } else if (values.containsKey(part.text())) {
        PlainText.append(message, values.getOrDefault(part.text(), ""));
      } else {
        message.append('{').append(part.text()).append('}');
      }
    }
    return message.toString();
  }
}
