package io.github.openinspections.core.language;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Chooses the form of a text that a number takes in a language. */
final class PluralForms {
  private static final String ONE = "one";

  /** The form that English has for all other numbers, and any language for what it lacks. */
  private static final String MANY = "many";

  private static final String COUNT = "count";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final LongFunction<String> category;
  private final Map<String, String> translated;

  PluralForms(LongFunction<String> category, Map<String, String> translated) {
    this.category = category;
    this.translated = translated;
  }

  /** Returns the key of a form: one that the language has, or else one that English has. */
  String key(String text, long count) {
    String own = text + "." + category.apply(count);
    if (translated.containsKey(own)) {
      return own;
    }
    boolean one = count == 1 && !translated.containsKey(text + "." + MANY);
    return text + "." + (one ? ONE : MANY);
  }

  /** Returns the values of a message with the forms of phrases that its count takes. */
  Map<String, String> values(Map<String, String> arguments) {
    Optional<Long> count =
        Optional.ofNullable(arguments.get(COUNT))
            .filter(text -> NUMBER.matcher(text).matches())
            .map(Long::valueOf);
    if (count.isEmpty()) {
      return arguments;
    }
    Map<String, String> values = new TreeMap<>(arguments);
    arguments.forEach(
        (name, form) -> {
          if (form.equals(count.get() == 1 ? ONE : MANY)) {
            String key = key(name, count.get());
            values.put(name, translated.containsKey(key) ? key.substring(name.length() + 1) : form);
          }
        });
    return values;
  }
}
