package io.github.openinspections.core.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry in the making, key by key. Not thread-safe. */
public final class FactDraft {
  private final FactForm form;
  private final Map<String, List<FactValue>> values = new LinkedHashMap<>();

  /** Begins an entry of a form. */
  public FactDraft(FactForm form) {
    this.form = form;
  }

  /** Begins with an entry that exists. */
  public FactDraft(FactForm form, FactEntry entry) {
    this(form);
    entry.values().forEach((key, all) -> values.put(key, new ArrayList<>(all)));
  }

  /** Adds a value with fields and without details. */
  public void add(String key, Object... fields) {
    add(key, List.of(fields), Map.of());
  }

  /**
   * Adds a value.
   *
   * @throws IllegalArgumentException if a file could not hold one of the texts, or nothing is said
   */
  public void add(String key, List<?> fields, Map<String, ? extends Optional<?>> details) {
    FactValue value = value(key, fields, details);
    values.computeIfAbsent(key, first -> new ArrayList<>()).add(value);
  }

  private static FactValue value(
      String key, List<?> fields, Map<String, ? extends Optional<?>> details) {
    List<String> texts = new ArrayList<>();
    for (Object field : fields) {
      texts.add(required(key, field.toString(), FactValue.isField(field.toString())));
    }
    Map<String, String> named = new LinkedHashMap<>();
    details.forEach(
        (name, value) ->
            value
                .map(Object::toString)
                .ifPresent(
                    text -> named.put(name, required(name, text, FactValue.isDetail(text)))));
    if (texts.isEmpty() && named.isEmpty()) {
      throw new IllegalArgumentException("Nothing is said by this " + key);
    }
    return new FactValue(texts, named, 0, 0);
  }

  private static String required(String key, String text, boolean fits) {
    if (!fits || !FactType.isPlain(text)) {
      throw new IllegalArgumentException(
          "A fact file cannot hold this "
              + key
              + " (empty, several lines, white space at its ends, \" | \" in it, invisible"
              + " characters, or a beginning like \"name=\"): "
              + FactType.quoted(text));
    }
    return text;
  }

  /** Sets a value with one field, whatever it was. */
  public void set(String key, Object field) {
    FactValue value = value(key, List.of(field), Map.of());
    values.put(key, new ArrayList<>(List.of(value)));
  }

  /** Sets a value, or removes it. */
  public void set(String key, Optional<?> field) {
    field.ifPresentOrElse(value -> set(key, value), () -> values.remove(key));
  }

  /**
   * Returns the entry.
   *
   * @throws IllegalStateException if it lacks a key, or a value has not the form that it needs
   */
  public FactEntry entry() {
    Map<String, List<FactValue>> copy = new LinkedHashMap<>();
    values.forEach((key, all) -> copy.put(key, List.copyOf(all)));
    if (copy.isEmpty()) {
      throw new IllegalStateException("The " + form + " is empty");
    }
    FactEntry entry = new FactEntry(copy, true);
    FactProblems problems = new FactProblems();
    if (!form.fits(entry, problems)) {
      throw new IllegalStateException(String.join("; ", problems.sentences()));
    }
    return entry;
  }
}
