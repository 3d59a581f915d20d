package io.github.openinspections.core.facts;

import io.github.openinspections.core.text.NearWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an entry of one kind may say: its keys in the order in which they are written. Immutable and
 * thread-safe.
 */
public final class FactForm {
  private static final String OF_EVERY_ENTRY =
      """
      replaces ? yes
      note * text
      source * text
      confidence ? confirmed|probable
      checked ? date
      """;

  private final String kind;
  private final String lines;
  private final Map<String, FactKey> keys = new LinkedHashMap<>();

  private FactForm(String kind, String lines) {
    this.kind = kind;
    this.lines = lines;
  }

  /** Parses a form: a line for each key, see {@link FactKey#parse}. */
  static FactForm parse(String kind, String lines) {
    FactForm form = new FactForm(kind, lines + OF_EVERY_ENTRY);
    form.lines.lines().map(FactKey::parse).forEach(key -> form.keys.put(key.name(), key));
    return form;
  }

  /** Returns how many keys of an entry the form has. */
  int likeness(FactEntry entry) {
    return (int) entry.values().keySet().stream().filter(keys::containsKey).count();
  }

  /** Whether a whole entry has the form; what is wrong is added to {@code problems}. */
  public boolean fits(FactEntry entry, FactProblems problems) {
    long before = problems.count();
    entry
        .values()
        .forEach(
            (name, values) -> {
              FactKey key = keys.get(name);
              if (key == null) {
                problems.add(FactRule.KEY, values.get(0).line(), 1, () -> unknown(name));
              } else {
                key.check(values, problems);
              }
            });
    for (FactKey key : keys.values()) {
      if (entry.complete() && key.isRequired() && !entry.has(key.name())) {
        problems.add(
            FactRule.KEY,
            entry.first(),
            () -> FactMessage.of("missing").with("entry", code()).with("key", key.name()));
      }
    }
    return entry.complete() && problems.count() == before;
  }

  private FactMessage unknown(String name) {
    return FactMessage.of("unknown")
        .with("form", code())
        .with("key", name)
        .suggesting(NearWord.of(name, keys.keySet()));
  }

  /** Returns what it is a form of as a word of keys, such as {@code combined-service}. */
  public String code() {
    return kind.replace(' ', '-');
  }

  /** Returns the lines of an entry in the order of the form. */
  public String write(FactEntry entry) {
    StringBuilder lines = new StringBuilder();
    for (FactKey key : keys.values()) {
      for (FactValue value : entry.all(key.name())) {
        List<String> parts = new ArrayList<>(value.fields());
        key.details()
            .keySet()
            .forEach(
                detail -> value.find(detail).ifPresent(text -> parts.add(detail + "=" + text)));
        lines.append(key.name()).append(": ").append(String.join(" | ", parts)).append('\n');
      }
    }
    return lines.toString();
  }

  /** Returns the form as a line for each key, for documentation. */
  public String lines() {
    return lines;
  }

  /** Returns what it is a form of, such as {@code scale}. */
  @Override
  public String toString() {
    return kind;
  }
}
