package io.github.openinspections.examples.html;

import io.github.openinspections.examples.html.ProgressSentence.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Sentences in which the words of sources are apart. */
final class SentenceParts {
  private SentenceParts() {}

  /** Returns words of ours. */
  static List<Part> of(String text) {
    return List.of(new Part(text, false));
  }

  /** Returns a text with parts in the place of their names. */
  static List<Part> of(String text, Map<String, List<Part>> values) {
    List<Part> parts = new ArrayList<>();
    Matcher place = Words.PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      add(parts, text.substring(from, place.start()));
      parts.addAll(values.getOrDefault(place.group(1), of(place.group())));
      from = place.end();
    }
    add(parts, text.substring(from));
    return List.copyOf(parts);
  }

  /** Adds words of ours, if there are any. */
  static void add(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, false));
    }
  }
}
