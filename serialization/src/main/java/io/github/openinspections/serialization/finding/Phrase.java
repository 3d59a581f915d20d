package io.github.openinspections.serialization.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of a message that is words and not a value: the name of its text, which each language has,
 * and the values in it.
 *
 * @param name the second half of the key of the text; the first is the name of the placeholder
 * @param values the values by name
 */
public record Phrase(String name, Map<String, String> values) {
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

  /** Returns the arguments of a problem that has the phrase in the place of {@code {@detail}}. */
  public Map<String, String> detail() {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("detail", name);
    arguments.putAll(values);
    return arguments;
  }
}
