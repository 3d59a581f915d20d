package io.github.openinspections.examples.cli.outcome;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.examples.html.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that is said in the language of whoever runs the command: the key of its text, and the
 * values in it. Immutable.
 */
public final class Said implements Serializable {
  private static final long serialVersionUID = 1;

  private final String key;
  private final ArrayList<String> values;

  /** The problem whose message is one of the values, if it is about one. */
  private final ArrayList<Problem> problems = new ArrayList<>();

  private Said(String key, List<String> values) {
    this.key = key;
    this.values = new ArrayList<>(values);
  }

  /**
   * Returns a message.
   *
   * @param key the key of its text, without the beginning that all messages share
   * @param values names and values by turns
   */
  public static Said of(String key, Object... values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      texts.add(value.toString());
    }
    return new Said(key, texts);
  }

  /**
   * Returns a problem of a file in one line.
   *
   * @param place the file and the place in it
   */
  public static Said of(Problem problem, String place) {
    Said said = of("problem", "place", place, "rule", problem.rule());
    said.problems.add(problem);
    return said;
  }

  /** Returns the message with the word that may have been meant, if there is one. */
  public Said near(Optional<String> word) {
    List<String> more = new ArrayList<>(values);
    word.ifPresent(near -> more.addAll(List.of("near", near)));
    return word.isPresent() ? new Said(key + "-near", more) : this;
  }

  /** Returns the message in a language. */
  public String in(Words words) {
    List<String> all = new ArrayList<>(values);
    for (Problem problem : problems) {
      all.addAll(List.of("text", words.language().translate(problem).message()));
    }
    return words.of("message." + key, all.toArray());
  }

  /** Returns the message in English. */
  @Override
  public String toString() {
    return in(CommandWords.english());
  }
}
