package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactMessage;
import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.facts.FactRule;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.text.NearWord;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds contradictions within an entry whose values have the right form. */
final class EntryChecks {
  private static final int MOST_COMPARED = 500;

  private EntryChecks() {}

  /** Adds what is wrong with an entry by itself. */
  static void check(RegisterEntry entry, FactProblems problems) {
    FactEntry facts = entry.entry();
    if (!isInOrder(Validity.of(facts))) {
      add(facts.all("to").get(0), () -> about(entry, "ends"), problems);
    }
    facts.values().values().forEach(values -> periods(entry, values, problems));
    if (entry instanceof RatingScale scale) {
      ScaleChecks.check(scale, problems);
    } else if (entry instanceof Framework framework) {
      FrameworkChecks.check(framework, problems);
    } else if (entry instanceof RegisteredArea area
        && area.validity().to().isEmpty()
        && !area.successors().isEmpty()) {
      add(at(entry, "successor"), () -> about(entry, "no-end"), problems);
    }
    for (String key : List.of("predecessor", "successor", "member", "body", "type", "provision")) {
      repeated(entry, key, problems);
    }
  }

  private static void periods(RegisterEntry entry, List<FactValue> values, FactProblems problems) {
    for (FactValue value : values) {
      if (!isInOrder(Validity.of(value))) {
        add(value, () -> about(entry, "period"), problems);
      }
    }
  }

  private static boolean isInOrder(Validity time) {
    return time.from().isEmpty()
        || time.to().isEmpty()
        || !time.from().get().earliest().isAfter(time.to().get().latest());
  }

  /** Adds values of a key that an entry has twice. */
  static void repeated(RegisterEntry entry, String key, FactProblems problems) {
    Set<String> seen = new HashSet<>();
    for (FactValue value : entry.entry().all(key)) {
      if (!seen.add(value.text())) {
        add(
            value,
            () -> about(entry, "twice").with("key", key).with("value", value.text()),
            problems);
      }
    }
  }

  /** Adds that two entries have one key; line 0 means that there is no line to name. */
  static void twice(RegisterEntry entry, int first, FactProblems problems) {
    add(
        entry.entry().first(),
        () ->
            first > 0
                ? about(entry, "given.line").with("line", Integer.toString(first))
                : about(entry, "given"),
        problems);
  }

  /** Adds that an entry is known already, or that the one that it is to replace is not known. */
  static void place(RegisterEntry entry, boolean replaces, FactProblems problems) {
    add(entry.entry().first(), () -> about(entry, replaces ? "replaces" : "known"), problems);
  }

  static void add(FactValue value, Supplier<FactMessage> message, FactProblems problems) {
    problems.add(FactRule.CONTRADICTION, value, message);
  }

  /** Returns a message about an entry, with its kind and key. */
  static FactMessage about(RegisterEntry entry, String text) {
    return FactMessage.of(text).with("entry", entry.form().code()).with("name", entry.key());
  }

  /** Returns the code that may have been meant; not sought among very many. */
  static Optional<String> near(String code, Collection<String> known) {
    return known.size() > MOST_COMPARED ? Optional.empty() : NearWord.of(code, known);
  }

  /** Returns the first value of a key, else of the entry. */
  static FactValue at(RegisterEntry entry, String key) {
    return Optional.of(entry.entry().all(key))
        .filter(values -> !values.isEmpty())
        .map(values -> values.get(0))
        .orElseGet(() -> entry.entry().first());
  }
}
