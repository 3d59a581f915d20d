package io.github.openinspections.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An entry of a {@link FactFile}.
 *
 * @param values its values by key, in the order of the file
 */
record FactEntry(Map<String, List<FactValue>> values) {
  /** Returns all values of a key. */
  List<FactValue> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** Returns the first value of a key. */
  Optional<String> find(String key) {
    List<FactValue> all = all(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).text());
  }

  /** Returns the value of a required key. */
  String get(String key) {
    List<FactValue> all = all(key);
    if (all.isEmpty()) {
      throw new IllegalStateException("No " + key + " in " + values);
    }
    return all.get(0).text();
  }

  /** Returns the texts of all values of a key. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (FactValue value : all(key)) {
      texts.add(value.text());
    }
    return List.copyOf(texts);
  }

  /** Returns the texts of all values of a key, converted. */
  <T> List<T> texts(String key, Function<String, T> meaning) {
    return values(key, value -> meaning.apply(value.text()));
  }

  /** Returns all values of a key, converted. */
  <T> List<T> values(String key, Function<FactValue, T> meaning) {
    List<T> meanings = new ArrayList<>();
    for (FactValue value : all(key)) {
      meanings.add(meaning.apply(value));
    }
    return List.copyOf(meanings);
  }

  /** Whether the first value of a key has this text. */
  boolean is(String key, String text) {
    return find(key).equals(Optional.of(text));
  }

  /** Returns the period from the keys {@code from} and {@code to}. */
  Validity validity() {
    return new Validity(FactValue.date(find("from")), FactValue.date(find("to")));
  }
}
