package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.mapping.MappingFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a mapping file says that cannot be meant. Not thread-safe. */
final class MappingProblems {
  /** The name of what a factory or a builder refuses among the values of a problem. */
  static final String REFUSAL = "refusal";

  /** A hostile file could have very many. */
  private static final int MOST = 1000;

  /** Suggestions are sought among the names of columns, too, which could be very many. */
  private static final int MOST_SUGGESTIONS = 20;

  private static final int MOST_KNOWN = 1000;

  private final Function<String, Position> places;
  private final List<Problem> found = new ArrayList<>();

  MappingProblems(Function<String, Position> places) {
    this.places = places;
  }

  List<Problem> found() {
    return found;
  }

  /**
   * Adds a problem.
   *
   * @param pointer the place
   * @param value what is there
   * @param detail what is wrong with it
   */
  void add(String pointer, String value, Phrase detail) {
    add(pointer, value, detail, Optional::empty);
  }

  /** Adds a problem of an unknown word. */
  void unknown(String pointer, String value, Phrase detail, Collection<String> known) {
    add(
        pointer,
        value,
        detail,
        () -> known.size() <= MOST_KNOWN ? NearWord.of(value, known) : Optional.empty());
  }

  /** Adds a problem with the word that may have been meant, which is sought only a few times. */
  void add(String pointer, String value, Phrase detail, Supplier<Optional<String>> suggestion) {
    if (found.size() >= MOST) {
      return;
    }
    Map<String, String> arguments = arguments(value, detail);
    if (found.size() < MOST_SUGGESTIONS) {
      suggestion.get().ifPresent(near -> arguments.put("suggestion", near));
    }
    found.add(
        ReadingRule.MAPPING
            .problem(arguments, MappingFile.SUBJECT)
            .pointer(pointer)
            .position(places.apply(pointer))
            .build());
  }

  private static Map<String, String> arguments(String value, Phrase detail) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", value);
    arguments.putAll(detail.detail());
    return arguments;
  }

  /** Adds problems of words that are empty, which no cell says. */
  void emptyWords(String pointer, Collection<String> words) {
    for (String word : words) {
      if (TableWords.key(word).isEmpty()) {
        add(pointer + "/" + segment(word), word, Phrase.of("empty-word"));
      }
    }
  }

  /** Returns a name as a segment of a JSON Pointer. */
  static String segment(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
