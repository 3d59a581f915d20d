package io.github.openinspections.core.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with facts: which text of its rule says it, and the values of the text. Immutable.
 *
 * @param text the key of the text within its rule, such as {@code repeated}
 * @param values the values by name, in order, as they are in the file
 */
public record FactMessage(String text, Map<String, String> values) {
  /** Returns a message that has no values yet. */
  public static FactMessage of(String text) {
    return new FactMessage(text, Map.of());
  }

  /** Returns the message with a further value. */
  public FactMessage with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new FactMessage(text, Collections.unmodifiableMap(more));
  }

  /** Returns the message with a question for the word that may have been meant, if there is one. */
  public FactMessage suggesting(Optional<String> near) {
    return near.map(word -> new FactMessage(text + ".suggestion", values).with("suggestion", word))
        .orElse(this);
  }
}
