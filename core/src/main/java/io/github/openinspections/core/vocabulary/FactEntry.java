package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
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
    return all(key).stream().findFirst().map(FactValue::text);
  }

  /** Returns the value of a key that every entry of the file has. */
  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("No " + key + " in " + values));
  }

  /** Returns the texts of all values of a key. */
  List<String> texts(String key) {
    return texts(key, Function.identity());
  }

  /** Returns what the texts of all values of a key stand for. */
  <T> List<T> texts(String key, Function<String, T> meaning) {
    return all(key).stream().map(FactValue::text).map(meaning).toList();
  }

  /** Whether the first value of a key is this text. */
  boolean is(String key, String text) {
    return find(key).filter(text::equals).isPresent();
  }

  /** Returns the time between the keys {@code from} and {@code to}. */
  Validity validity() {
    return new Validity(find("from").map(PartialDate::parse), find("to").map(PartialDate::parse));
  }
}
