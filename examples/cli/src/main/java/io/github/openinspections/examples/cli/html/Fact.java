package io.github.openinspections.examples.cli.html;

import java.util.List;
import java.util.Optional;

/**
 * Something that is said of an inspection.
 *
 * @param name what it is about
 * @param words what is said; one that is unknown says so
 * @param known whether anything is
 */
record Fact(String name, List<String> words, boolean known) {
  static Fact known(String name, String words) {
    return new Fact(name, List.of(words), true);
  }

  static Fact unknown(String name) {
    return new Fact(name, List.of("not said"), false);
  }

  /** Nothing where there is nothing to say, and no silence would mislead. */
  static Optional<Fact> of(String name, List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(new Fact(name, words, true));
  }
}
