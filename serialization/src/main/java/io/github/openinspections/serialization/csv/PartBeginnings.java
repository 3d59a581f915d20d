package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the headers about one of several inspections of a row begin with: "EYR REIF: Most recent:".
 * A column that the mapping does not know is about that inspection alone if it begins so, too.
 */
final class PartBeginnings {
  private PartBeginnings() {}

  /** Returns what all headers about an inspection begin with, to a colon; empty if they do not. */
  static Optional<String> of(RowPart part) {
    List<String> about = part.about();
    if (about.size() < 2) {
      return Optional.empty();
    }
    String first = about.get(0);
    int common = first.length();
    for (String other : about) {
      while (!other.startsWith(first.substring(0, common))) {
        common--;
      }
    }
    return Optional.of(first.substring(0, first.lastIndexOf(':', common - 1) + 1))
        .filter(beginning -> !HeaderNames.key(beginning).isEmpty());
  }

  /** Returns those that are of one inspection only, the longest first. */
  static List<String> ofEach(List<RowPart> parts) {
    List<String> all = parts.stream().flatMap(part -> of(part).stream()).toList();
    List<String> ofOne = new ArrayList<>(all);
    ofOne.removeIf(beginning -> Collections.frequency(all, beginning) > 1);
    ofOne.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return List.copyOf(ofOne);
  }

  /**
   * Returns the inspections of a row, each without the unknown columns of the others. One that the
   * row does not describe has none: what is in its columns is kept with those that are described.
   */
  static List<RowPart> apart(List<RowPart> found) {
    List<Optional<String>> beginnings = found.stream().map(PartBeginnings::of).toList();
    List<RowPart> apart = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Set<String> others = new LinkedHashSet<>(found.get(i).without());
      for (int other = 0; other < found.size(); other++) {
        if (other != i) {
          beginnings.get(other).ifPresent(others::add);
        }
      }
      apart.add(found.get(i).without(others.toArray(String[]::new)));
    }
    return List.copyOf(apart);
  }
}
