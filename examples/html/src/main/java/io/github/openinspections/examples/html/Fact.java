package io.github.openinspections.examples.html;

import java.util.List;
import java.util.Optional;

/**
 * A fact about an inspection.
 *
 * @param name what it is about
 * @param words the values, or a note that they are not known
 * @param known whether the values are known
 */
record Fact(String name, List<String> words, boolean known) {
  static Fact known(String name, String words) {
    return new Fact(name, List.of(words), true);
  }

  static Fact unknown(String name, Words words) {
    return new Fact(name, List.of(words.of("page.fact.not-given")), false);
  }

  /** Returns nothing without values, for facts whose absence means nothing. */
  static Optional<Fact> of(String name, List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(new Fact(name, words, true));
  }
}
