package io.github.openinspections.validation.rules;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.validation.meaning.PlaceholderText;
import io.github.openinspections.validation.meaning.Repeats;
import io.github.openinspections.validation.meaning.TextWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Priority areas that repeat an earlier one of the same body. Two bodies may be given the same
 * wording, each as its own area; an area that does not say who must act may be the same as any
 * other.
 */
final class RepeatedWording {
  private RepeatedWording() {}

  private static final String ANYBODY = "";

  /** Ordered, so that a map of what has one hash is searched fast. */
  private record Wording(String text, String body) implements Comparable<Wording> {
    @Override
    public int compareTo(Wording other) {
      int order = text.compareTo(other.text);
      return order != 0 ? order : body.compareTo(other.body);
    }
  }

  /** Passes on every area that repeats an earlier one, with the first such. */
  static void each(List<PriorityArea> areas, Repeats.Found found) {
    Map<Wording, Integer> first = new HashMap<>();
    Map<String, Integer> firstOfAny = new HashMap<>();
    for (int i = 0; i < areas.size(); i++) {
      String text = textOf(areas.get(i));
      Set<String> bodies = bodies(areas.get(i));
      int earlier = first.getOrDefault(new Wording(text, ANYBODY), i);
      for (String body : bodies) {
        earlier = Math.min(earlier, first.getOrDefault(new Wording(text, body), i));
        first.putIfAbsent(new Wording(text, body), i);
      }
      int ofAny = Objects.requireNonNullElse(firstOfAny.putIfAbsent(text, i), i);
      if (bodies.isEmpty()) {
        first.putIfAbsent(new Wording(text, ANYBODY), i);
        earlier = ofAny;
      }
      if (earlier < i) {
        found.found(earlier, i);
      }
    }
  }

  /** Returns who must act; a word for nothing is nobody's name, nor are signs without letters. */
  private static Set<String> bodies(PriorityArea area) {
    Set<String> bodies = new HashSet<>();
    for (String name : area.responsible()) {
      String words = String.join(" ", TextWords.of(name));
      if (!words.isEmpty() && !PlaceholderText.saysNothing(name)) {
        bodies.add(words);
      }
    }
    return bodies;
  }

  /** Returns what all that repeat each other have in common. */
  static String textOf(PriorityArea area) {
    return area.text().strip();
  }
}
