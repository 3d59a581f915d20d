package io.github.openinspections.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Returns the values for each phrase: its own before those of the message. */
  static List<Map<String, String>> of(String list, Map<String, String> values) {
    List<Map<String, String>> items = new ArrayList<>();
    for (int i = 1; values.containsKey(list + "." + i); i++) {
      String start = list + "." + i + ".";
      Map<String, String> ofItem = new HashMap<>(values);
      values.forEach(
          (name, value) -> {
            if (name.startsWith(start)) {
              ofItem.put(name.substring(start.length()), value);
            } else if (name.startsWith(list + ".")) {
              ofItem.remove(name); // a list within must not be taken for this one
            }
          });
      ofItem.put(list, values.getOrDefault(list + "." + i, ""));
      items.add(ofItem);
    }
    return items;
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
