package io.github.openinspections.validation;

import io.github.openinspections.core.dataset.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Checks a data set in parts, as several machines do. */
final class Splits {
  private Splits() {}

  /** Splits at random lines, and merges the parts in random order. */
  static PartialReport merged(
      DatasetValidator validator, Parts data, Random random, UnaryOperator<PartialReport> travel) {
    int size = data.items().size();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, size));
    for (int i = random.nextInt(5); i > 0; i--) {
      cuts.add(random.nextInt(size + 1));
    }
    List<PartialReport> parts = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      Parts part = data.part(from, to);
      PartialReport report = validator.begin(from);
      for (Entry entry : part) {
        report.accept(entry);
      }
      report.end(part);
      parts.add(travel.apply(report));
      from = to;
    }
    if (parts.isEmpty()) {
      PartialReport nothing = validator.begin(0);
      nothing.end(data);
      return nothing;
    }
    Collections.shuffle(parts, random);
    while (parts.size() > 1) {
      PartialReport other = parts.remove(random.nextInt(parts.size()));
      int into = random.nextInt(parts.size());
      parts.set(into, parts.get(into).merge(other));
    }
    return parts.get(0);
  }
}
