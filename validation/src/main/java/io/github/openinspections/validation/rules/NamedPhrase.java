package io.github.openinspections.validation.rules;

import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of a message that is words and not a value: the name of its text, which each language has,
 * and the values in it.
 *
 * @param name the second half of the key of the text; the first is the name of the placeholder
 * @param values the values by name
 */
record NamedPhrase(String name, Map<String, Object> values) {
  static NamedPhrase of(String name) {
    return new NamedPhrase(name, Map.of());
  }

  NamedPhrase with(String value, Object is) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(value, is);
    return new NamedPhrase(name, more);
  }

  /** Adds the phrase to a problem, in the place of a placeholder. */
  Finding in(Finding finding, String placeholder) {
    finding.with(placeholder, name);
    values.forEach(finding::with);
    return finding;
  }
}
