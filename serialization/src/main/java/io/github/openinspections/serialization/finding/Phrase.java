package io.github.openinspections.serialization.finding;

import io.github.openinspections.core.text.MessageTemplate;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a message that is words and not a value: the name of its text, which each language has,
 * and the values in it.
 *
 * @param name the second half of the key of the text; the first is the name of the placeholder
 * @param values the values by name
 */
public record Phrase(String name, Map<String, String> values) implements Serializable {
  /** Returns a phrase without values. */
  public static Phrase of(String name) {
    return new Phrase(name, Map.of());
  }

  /** Returns the phrase with a value. */
  public Phrase with(String value, String is) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(value, is);
    return new Phrase(name, more);
  }

  /** Returns a phrase that is a text of the input in quotation marks. */
  public static Phrase quoted(String text) {
    return of("quoted").with("name", text);
  }

  /** Returns the phrase with another one as a value. */
  public Phrase with(String placeholder, Phrase other) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.putAll(other.in(placeholder));
    return new Phrase(name, more);
  }

  /** Returns the phrase with other phrases as a value, which the message lists. */
  public Phrase with(String list, List<Phrase> phrases) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(list, "" + phrases.size());
    for (int i = 0; i < phrases.size(); i++) {
      String place = list + "." + (i + 1);
      more.put(place, phrases.get(i).name());
      phrases.get(i).values().forEach((name, value) -> more.put(place + "." + name, value));
    }
    return new Phrase(name, more);
  }

  /** Returns the phrase with the first of many phrases as a value, and how many more there are. */
  public Phrase with(String list, List<Phrase> phrases, int most) {
    int listed = Math.min(most, phrases.size());
    Phrase first = with(list, phrases.subList(0, listed));
    return listed == phrases.size()
        ? first
        : first.with(list + ".more", "" + (phrases.size() - listed));
  }

  /** Returns the arguments of a problem that has the phrase in the place of {@code {@detail}}. */
  public Map<String, String> detail() {
    return in("detail");
  }

  /** Returns the arguments of a problem that has the phrase in the place of a placeholder. */
  public Map<String, String> in(String placeholder) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put(placeholder, name);
    arguments.putAll(values);
    return arguments;
  }

  /** Returns the phrase as English has it, in the place of a placeholder. */
  public String inEnglish(String placeholder) {
    return MessageTemplate.parse("{id}{@" + placeholder + "}", ReadingTexts.phrases())
        .render("", in(placeholder));
  }
}
