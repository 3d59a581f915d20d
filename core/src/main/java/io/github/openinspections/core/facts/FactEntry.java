package io.github.openinspections.core.facts;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An entry of a {@link FactFile}.
 *
 * @param values its values by key, in the order of the file
 * @param complete whether no line of it was left out
 */
public record FactEntry(Map<String, List<FactValue>> values, boolean complete) {
  /** Returns all values of a key. */
  public List<FactValue> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** Returns the text of the first value of a key. */
  public Optional<String> find(String key) {
    List<FactValue> all = all(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).text());
  }

  /** Returns the text of the value of a required key. */
  public String get(String key) {
    List<FactValue> all = all(key);
    if (all.isEmpty()) {
      throw new IllegalStateException("No " + key + " in " + values);
    }
    return all.get(0).text();
  }

  /** Returns the texts of all values of a key. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (FactValue value : all(key)) {
      texts.add(value.text());
    }
    return List.copyOf(texts);
  }

  /** Returns the texts of all values of a key, converted. */
  public <T> List<T> texts(String key, Function<String, T> meaning) {
    return values(key, value -> meaning.apply(value.text()));
  }

  /** Returns all values of a key, converted. */
  public <T> List<T> values(String key, Function<FactValue, T> meaning) {
    List<T> meanings = new ArrayList<>();
    for (FactValue value : all(key)) {
      meanings.add(meaning.apply(value));
    }
    return List.copyOf(meanings);
  }

  /** Whether the first value of a key has this text. */
  public boolean is(String key, String text) {
    return find(key).equals(Optional.of(text));
  }

  /** Whether it has a key. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Returns the date of a key. */
  public Optional<PartialDate> date(String key) {
    return FactValue.date(find(key));
  }

  /** Returns the same without a key. */
  public FactEntry without(String key) {
    Map<String, List<FactValue>> fewer = new LinkedHashMap<>(values);
    fewer.remove(key);
    return new FactEntry(fewer, complete);
  }

  /** Returns its first value, for places. */
  public FactValue first() {
    return values.values().iterator().next().get(0);
  }
}
