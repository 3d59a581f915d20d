package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactDraft;
import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the builders of all entries have in common: the facts of the entry, which are what a fact
 * file would say.
 *
 * @param <E> the type of the entry
 * @param <B> the builder
 */
abstract class EntryBuilder<E extends RegisterEntry, B extends EntryBuilder<E, B>> {
  private final FactDraft draft;
  private final Function<FactEntry, E> meaning;

  EntryBuilder(FactForm form, Function<FactEntry, E> meaning) {
    this.draft = new FactDraft(form);
    this.meaning = meaning;
  }

  EntryBuilder(E entry, Function<FactEntry, E> meaning) {
    this.draft = new FactDraft(entry.form(), entry.entry());
    this.meaning = meaning;
  }

  /** Adds a publication that states the facts. */
  public B source(String publication) {
    return add("source", publication);
  }

  /** Sets how certain the facts are; without it they are confirmed. */
  public B confidence(Confidence confidence) {
    return set("confidence", word(confidence));
  }

  /** Sets the day on which the facts were last compared with their sources. */
  public B checkedOn(PartialDate day) {
    return set("checked", day);
  }

  /**
   * Returns the entry.
   *
   * @throws IllegalStateException if something is missing, or the entry contradicts itself; the
   *     message has a sentence for each problem
   */
  public E build() {
    E entry = meaning.apply(draft.entry());
    FactProblems problems = new FactProblems();
    EntryChecks.check(entry, problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(String.join("; ", problems.sentences()));
    }
    return entry;
  }

  @SuppressWarnings("unchecked") // every builder is its own B
  final B self() {
    return (B) this;
  }

  final B add(String key, Object... fields) {
    draft.add(key, fields);
    return self();
  }

  final B add(String key, List<?> fields, Map<String, ? extends Optional<?>> details) {
    draft.add(key, fields, details);
    return self();
  }

  final B set(String key, Object field) {
    draft.set(key, field);
    return self();
  }

  final B validity(Validity validity) {
    draft.set("from", validity.from());
    draft.set("to", validity.to());
    return self();
  }

  static Map<String, Optional<?>> period(Validity validity) {
    return Map.of("from", validity.from(), "to", validity.to());
  }

  /** Returns a constant as fact files write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
