package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a column and their meanings. Spelling does not count: case, white space, kinds of
 * apostrophes and dashes. Immutable; thread-safe if the meanings are.
 *
 * @param <T> the meaning of a word
 */
public final class CellWords<T> {
  /** A longer list of words says less than its beginning. */
  private static final int SHORT = 200;

  private final Map<String, T> printed;
  private final Map<String, T> meanings;

  private CellWords(Map<String, T> printed, Map<String, T> meanings) {
    this.printed = printed;
    this.meanings = meanings;
  }

  /** Returns no words. */
  public static <T> CellWords<T> none() {
    return new CellWords<>(Map.of(), Map.of());
  }

  /** Returns a word. */
  public static <T> CellWords<T> of(String word, T meaning) {
    return CellWords.<T>none().and(word, meaning);
  }

  /** Returns words; of two that are the same the last counts. */
  static <T> CellWords<T> of(Map<String, T> words) {
    Map<String, T> meanings = new HashMap<>();
    words.forEach((word, meaning) -> meanings.put(TableWords.key(word), meaning));
    return new CellWords<>(new LinkedHashMap<>(words), Map.copyOf(meanings));
  }

  /** Returns these words plus another. */
  public CellWords<T> and(String word, T meaning) {
    Map<String, T> morePrinted = new LinkedHashMap<>(printed);
    morePrinted.put(word, meaning);
    Map<String, T> moreMeanings = new HashMap<>(meanings);
    moreMeanings.put(TableWords.key(word), meaning);
    return new CellWords<>(morePrinted, Map.copyOf(moreMeanings));
  }

  Collection<T> meanings() {
    return meanings.values();
  }

  Optional<T> meaning(String text) {
    return meaningOf(TableWords.key(text));
  }

  /** Returns the meaning of a text, given by {@link TableWords#key}. */
  Optional<T> meaningOf(String key) {
    return Optional.ofNullable(meanings.get(key));
  }

  /** Returns what would have been understood instead of a text: the nearest word. */
  Phrase expected(String text) {
    String all = String.join(", ", printed.keySet());
    if (all.length() <= SHORT) {
      return Phrase.of("one-of").with("words", all);
    }
    String number = "" + printed.size();
    return NearWord.of(text, printed.keySet())
        .map(near -> Phrase.of("one-of-many-near").with("number", number).with("near", near))
        .orElseGet(
            () ->
                Phrase.of("one-of-many")
                    .with("number", number)
                    .with("words", all.substring(0, SHORT) + "…"));
  }

  /** Returns the words in order with their meanings, as files write them. */
  Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    printed.keySet().forEach(word -> meaning(word).ifPresent(m -> written.put(word, m.toString())));
    return written;
  }

  /** Returns the words. */
  @Override
  public String toString() {
    return printed.keySet().toString();
  }
}
