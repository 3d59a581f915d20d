package io.github.openinspections.examples.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * A text with markup in the place of values. The markup is that of a template; the text, and every
 * value that is not markup, is escaped, so that no translation can bring an element.
 *
 * @param text the text, with the names of values in braces
 * @param values the values by name: {@link Content}, or a text
 */
record MarkedText(String text, Map<String, Object> values) implements Content {
  static Content of(String text, Object... values) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i + 1 < values.length; i += 2) {
      named.put(values[i].toString(), values[i + 1]);
    }
    return new MarkedText(text, named);
  }

  @Override
  public void writeTo(TemplateOutput out) {
    Matcher place = Words.PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      out.writeUserContent(text.substring(from, place.start()));
      Object value = values.getOrDefault(place.group(1), place.group());
      if (value instanceof Content markup) {
        markup.writeTo(out);
      } else {
        out.writeUserContent(value.toString());
      }
      from = place.end();
    }
    out.writeUserContent(text.substring(from));
  }
}
