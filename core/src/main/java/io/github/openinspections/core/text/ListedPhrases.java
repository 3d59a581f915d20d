package io.github.openinspections.core.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list of phrases among the values of a message: {@code cells} is how many there are, {@code
 * cells.1} the name of the first, {@code cells.1.column} a value of that alone, and {@code
 * cells.more} how many more are not listed.
 */
final class ListedPhrases {
  private ListedPhrases() {}

  static boolean isList(String list, Map<String, String> values) {
    return values.containsKey(list + ".1");
  }

  /**
   * Gives the values for each phrase: its own before those of the message. The map is the same each
   * time, since a message may have very many of both.
   */
  static void forEach(
      String list, Map<String, String> values, Consumer<Map<String, String>> phrase) {
    Map<String, String> ofMessage = new HashMap<>();
    Map<String, Map<String, String>> own = new HashMap<>();
    values.forEach((name, value) -> sort(list + ".", name, value, ofMessage, own));
    for (int i = 1; values.containsKey(list + "." + i); i++) {
      Map<String, String> ofItem = own.getOrDefault("" + i, new HashMap<>());
      ofItem.put(list, values.getOrDefault(list + "." + i, ""));
      Map<String, Optional<String>> before = new HashMap<>();
      ofItem.forEach(
          (name, value) -> before.put(name, Optional.ofNullable(ofMessage.put(name, value))));
      phrase.accept(ofMessage);
      before.forEach(
          (name, value) ->
              value.ifPresentOrElse(one -> ofMessage.put(name, one), () -> ofMessage.remove(name)));
    }
  }

  /** A list within must not be taken for this one. */
  private static void sort(
      String start,
      String name,
      String value,
      Map<String, String> ofMessage,
      Map<String, Map<String, String>> own) {
    int dot = name.startsWith(start) ? name.indexOf('.', start.length()) : -1;
    if (!name.startsWith(start)) {
      ofMessage.put(name, value);
    } else if (dot >= 0 && !name.startsWith(start, dot + 1)) {
      own.computeIfAbsent(name.substring(start.length(), dot), item -> new HashMap<>())
          .put(name.substring(dot + 1), value);
    }
  }

  /** Returns what is between two phrases: the text of the list, or else that of all lists. */
  static String separator(String list, Map<String, String> phrases) {
    return phrases.getOrDefault(list + ".separator", phrases.getOrDefault("list.separator", ", "));
  }

  /** Returns what follows a list that is not complete. */
  static String more(Map<String, String> phrases) {
    return phrases.getOrDefault("list.more", " (+ {more})");
  }
}
