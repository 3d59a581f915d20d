package io.github.openinspections.core.release;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words in extensions that hold few different ones: a reader keeps there the words of a column
 * that it does not understand. Order and parts do not matter. Not thread-safe.
 */
final class UnreadWords implements Serializable {
  private static final int MOST_ATTRIBUTES = 256;
  private static final int MOST_WORDS = 16;
  private static final int LONGEST = 200;

  /** An attribute with more words than are counted has none. */
  private final TreeMap<String, Map<String, Long>> byAttribute = new TreeMap<>();

  void add(Inspection record) {
    for (Extension extension : record.extensions()) {
      String json = extension.json();
      boolean isWord = json.startsWith("\"") && json.indexOf('\\') < 0;
      if (isWord && json.length() <= LONGEST && extension.name().length() <= LONGEST) {
        add(extension.name(), json.substring(1, json.length() - 1), 1);
      }
    }
  }

  private void add(String attribute, String word, long count) {
    Map<String, Long> words = byAttribute.computeIfAbsent(attribute, any -> new HashMap<>());
    if (words.size() <= MOST_WORDS) {
      words.merge(word, count, Long::sum);
    }
    if (byAttribute.size() > MOST_ATTRIBUTES) {
      byAttribute.pollLastEntry();
    }
  }

  void merge(UnreadWords other) {
    other.byAttribute.forEach(
        (attribute, words) -> words.forEach((word, count) -> add(attribute, word, count)));
  }

  /** Returns the attributes that have a single word here and none in an earlier release. */
  List<LabelWords.Word> aloneSince(UnreadWords earlier) {
    List<LabelWords.Word> alone = new ArrayList<>();
    byAttribute.forEach(
        (attribute, words) -> {
          if (words.size() == 1 && !earlier.byAttribute.containsKey(attribute)) {
            alone.add(new LabelWords.Word(attribute, words.keySet().iterator().next()));
          }
        });
    return alone;
  }

  long count(LabelWords.Word word) {
    return byAttribute.getOrDefault(word.attribute(), Map.of()).getOrDefault(word.word(), 0L);
  }
}
