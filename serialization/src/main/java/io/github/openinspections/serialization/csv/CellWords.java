package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a column and their meanings. Case and repeated white space do not count. Immutable;
 * thread-safe if the meanings are.
 *
 * @param <T> the meaning of a word
 */
public final class CellWords<T> {
  private final List<String> printed;
  private final Map<String, T> meanings;

  private CellWords(List<String> printed, Map<String, T> meanings) {
    this.printed = printed;
    this.meanings = meanings;
  }

  /** Returns no words. */
  public static <T> CellWords<T> none() {
    return new CellWords<>(List.of(), Map.of());
  }

  /** Returns a word. */
  public static <T> CellWords<T> of(String word, T meaning) {
    return CellWords.<T>none().and(word, meaning);
  }

  /** Returns these words plus another. */
  public CellWords<T> and(String word, T meaning) {
    List<String> morePrinted = new ArrayList<>(printed);
    morePrinted.add(word);
    Map<String, T> moreMeanings = new HashMap<>(meanings);
    moreMeanings.put(TableWords.key(word), meaning);
    return new CellWords<>(List.copyOf(morePrinted), Map.copyOf(moreMeanings));
  }

  Optional<T> meaning(String text) {
    return Optional.ofNullable(meanings.get(TableWords.key(text)));
  }

  /** Returns the words in order, for people. */
  String printed() {
    return String.join(", ", printed);
  }

  /** Returns the words. */
  @Override
  public String toString() {
    return printed.toString();
  }
}
