package io.github.openinspections.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The text of a message with named places, such as <code>"{id}: blank quote"</code>.
 *
 * <p>The values come from third parties. They are put in as data: shortened, escaped, and never
 * looked at again for places. There is no syntax but <code>{name}</code>.
 */
public final class MessageTemplate {
  /** Texts and names of places in turn, beginning with a text. */
  private final List<String> parts;

  private MessageTemplate(List<String> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if a brace has no partner
   */
  public static MessageTemplate of(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("Message with an open brace: " + text);
      }
      parts.add(text.substring(from, open));
      parts.add(text.substring(open + 1, close));
      from = close + 1;
    }
    parts.add(text.substring(from));
    return new MessageTemplate(parts);
  }

  /** Returns the names of the places. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      names.add(parts.get(i));
    }
    return names;
  }

  /** Returns the message with its values; a place without a value stays empty. */
  public String render(Map<String, String> values) {
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (i % 2 == 0) {
        message.append(part);
      } else {
        Printable.append(message, values.getOrDefault(part, ""));
      }
    }
    return message.toString();
  }
}
