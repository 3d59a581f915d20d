package io.github.openinspections.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with named placeholders: {@code "{id}: fieldwork {period} ends before it begins"}. A
 * placeholder without a value stays as written, so that a translator sees the mistake. A value is
 * shortened to 80 characters, or to the number that its placeholder names: {@code {columns:400}}.
 * Immutable and thread-safe.
 */
public final class MessageTemplate {
  private static final String RECORD = "id";
  private static final Pattern LIMITED = Pattern.compile("([^:]+):([1-9][0-9]{0,3})");

  private static final Part COLON = Part.text(": ");

  private final List<Part> parts;

  private MessageTemplate(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private record Part(String text, boolean isPlaceholder, int most) {
    static Part text(String text) {
      return new Part(text, false, PlainText.LIMIT);
    }

    static Part placeholder(String name) {
      Matcher limited = LIMITED.matcher(name);
      return limited.matches()
          ? new Part(limited.group(1), true, Integer.parseInt(limited.group(2)))
          : new Part(name, true, PlainText.LIMIT);
    }
  }

  /**
   * Parses a template; the record's id is put in front of a template that does not contain it,
   * unless there is no record.
   */
  public static MessageTemplate parse(String template) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int open;
    while ((open = template.indexOf('{', from)) >= 0) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      parts.add(Part.text(template.substring(from, open)));
      parts.add(Part.placeholder(template.substring(open + 1, close)));
      from = close + 1;
    }
    parts.add(Part.text(template.substring(from)));
    if (!parts.contains(Part.placeholder(RECORD))) {
      return prefixed(parts);
    }
    return new MessageTemplate(parts);
  }

  /** Returns a template for one plain sentence without placeholders. */
  public static MessageTemplate literal(String sentence) {
    return prefixed(List.of(Part.text(sentence)));
  }

  private static MessageTemplate prefixed(List<Part> sentence) {
    List<Part> parts = new ArrayList<>(List.of(Part.placeholder(RECORD), COLON));
    parts.addAll(sentence);
    return new MessageTemplate(parts);
  }

  /**
   * Returns the message with its values, shortened and escaped.
   *
   * @param record the record's id, empty for a message about no record
   */
  public String render(String record, Map<String, String> values) {
    StringBuilder message = new StringBuilder(160);
    boolean unprefixed = record.isEmpty() && parts.indexOf(COLON) == 1;
    for (Part part : unprefixed ? parts.subList(2, parts.size()) : parts) {
      if (!part.isPlaceholder()) {
        message.append(part.text());
      } else if (part.text().equals(RECORD)) {
        PlainText.append(message, record);
      } else if (values.containsKey(part.text())) {
        PlainText.append(message, values.getOrDefault(part.text(), ""), part.most());
      } else {
        message.append('{').append(part.text()).append('}');
      }
    }
    return message.toString();
  }
}
