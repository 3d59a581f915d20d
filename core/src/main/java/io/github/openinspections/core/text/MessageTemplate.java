package io.github.openinspections.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message with named placeholders: {@code "{id}: fieldwork {period} ends before it begins"}. A
 * placeholder without a value stays as written, so that a translator sees the mistake. A value is
 * shortened to 80 characters, or to the number that its placeholder names: {@code {columns:400}}.
 *
 * <p>The value of {@code {@cause}} is the name of a phrase: with the value {@code html} the phrase
 * is the text {@code cause.html}, itself a template for the same values. A list of phrases has its
 * size as value; the first is the value {@code cause.1}, with values of its own under {@code
 * cause.1.name}. A value that names no phrase is data like any other. Immutable and thread-safe.
 */
public final class MessageTemplate {
  private static final String RECORD = "id";
  private static final Pattern LIMITED = Pattern.compile("([^:]+):([1-9][0-9]{0,3})");

  /** A phrase may contain a list of phrases; deeper ones could only be a circle. */
  private static final int DEEPEST = 6;

  private final List<Part> parts;
  private final Map<String, String> phrases;
  private final boolean namesRecord;

  private MessageTemplate(List<Part> parts, Map<String, String> phrases) {
    this.parts = List.copyOf(parts);
    this.phrases = phrases;
    this.namesRecord = namesRecord(this.parts);
  }

  private static boolean namesRecord(List<Part> parts) {
    for (Part part : parts) {
      if (part.isPlaceholder() && part.text().equals(RECORD)) {
        return true;
      }
    }
    return false;
  }

  private record Part(
      String text, boolean isPlaceholder, boolean isPhrase, boolean isLimited, int most) {
    static Part text(String text) {
      return new Part(text, false, false, false, PlainText.LIMIT);
    }

    static Part placeholder(String written) {
      Matcher limited = LIMITED.matcher(written);
      boolean isLimited = written.indexOf(':') >= 0 && limited.matches();
      String name = isLimited ? limited.group(1) : written;
      boolean isPhrase = name.startsWith("@");
      return new Part(
          isPhrase ? name.substring(1) : name,
          true,
          isPhrase,
          isLimited,
          isLimited ? Integer.parseInt(limited.group(2)) : PlainText.LIMIT);
    }
  }

  /**
   * Parses a template; the record's id is put in front of a template that does not contain it,
   * unless there is no record.
   */
  public static MessageTemplate parse(String template) {
    return parse(template, Map.of());
  }

  /** Parses a template as {@link #parse(String)} does, with the texts that have its phrases. */
  public static MessageTemplate parse(String template, Map<String, String> phrases) {
    return new MessageTemplate(parts(template), phrases);
  }

  /** Returns the names of the placeholders of a template, as written but without limits. */
  public static Set<String> placeholders(String template) {
    return parts(template).stream()
        .filter(Part::isPlaceholder)
        .map(part -> part.isPhrase() ? "@" + part.text() : part.text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Part> parts(String template) {
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
    return parts;
  }

  /** Returns a text that is about no record, with its values, shortened and escaped. */
  public static String fill(String template, Map<String, String> values) {
    StringBuilder text = new StringBuilder(160);
    List<Part> parts = parts(template);
    new MessageTemplate(parts, Map.of()).append(text, parts, "", values, 0);
    return text.toString();
  }

  /** Returns a template for one plain sentence without placeholders. */
  public static MessageTemplate literal(String sentence) {
    return new MessageTemplate(List.of(Part.text(sentence)), Map.of());
  }

  /**
   * Returns the message with its values, shortened and escaped.
   *
   * @param record the record's id, empty for a message about no record
   */
  public String render(String record, Map<String, String> values) {
    StringBuilder message = new StringBuilder(160);
    if (!namesRecord && !record.isEmpty()) {
      PlainText.append(message, record);
      message.append(": ");
    }
    append(message, parts, record, values, 0);
    return message.toString();
  }

  private void append(
      StringBuilder message,
      List<Part> parts,
      String record,
      Map<String, String> values,
      int depth) {
    for (Part part : parts) {
      if (!part.isPlaceholder()) {
        message.append(part.text());
      } else if (part.text().equals(RECORD)) {
        PlainText.append(message, record);
      } else if (values.containsKey(part.text())) {
        if (part.isPhrase() && depth < DEEPEST) {
          appendPhrase(message, part, record, values, depth + 1);
        } else {
          PlainText.append(message, values.getOrDefault(part.text(), ""), part.most());
        }
      } else {
        message.append('{').append(part.text()).append('}');
      }
    }
  }

  /** The limit of a phrase is one of all its words. */
  private void appendPhrase(
      StringBuilder message, Part part, String record, Map<String, String> values, int depth) {
    String value = values.getOrDefault(part.text(), "");
    String phrase = phrases.get(part.text() + "." + value);
    StringBuilder words = part.isLimited() ? new StringBuilder(160) : message;
    if (phrase != null) {
      append(words, parts(phrase), record, values, depth);
    } else if (ListedPhrases.isList(part.text(), values)) {
      appendList(words, part.text(), record, values, depth);
    } else {
      PlainText.append(message, value, part.most());
      return;
    }
    if (part.isLimited()) {
      PlainText.append(message, words.toString(), part.most());
    }
  }

  private void appendList(
      StringBuilder message, String list, String record, Map<String, String> values, int depth) {
    List<String> items = new ArrayList<>();
    ListedPhrases.forEach(
        list,
        values,
        item -> {
          StringBuilder words = new StringBuilder();
          append(words, List.of(Part.placeholder("@" + list)), record, item, depth);
          items.add(words.toString());
        });
    message.append(String.join(ListedPhrases.separator(list, phrases), items));
    String more = values.getOrDefault(list + ".more", "");
    if (!more.isEmpty()) {
      append(message, parts(ListedPhrases.more(phrases)), record, Map.of("more", more), depth);
    }
  }
}
