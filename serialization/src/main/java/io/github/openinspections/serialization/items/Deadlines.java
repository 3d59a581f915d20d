package io.github.openinspections.serialization.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the deadlines in the text of an item: dates after "by", "no later than", "on or before",
 * "extended to", or after a label such as "Timescale:". A date after other words is no deadline.
 */
final class Deadlines {
  private static final String EXTENDED = "extended";

  private final String text;
  private final List<Deadline> found = new ArrayList<>();

  private Deadlines(String text) {
    this.text = text;
  }

  /** Returns every deadline of a text, in order. */
  static List<Deadline> of(String text) {
    Deadlines deadlines = new Deadlines(text);
    deadlines.find();
    return List.copyOf(deadlines.found);
  }

  private void find() {
    LeadWords leads = new LeadWords(text);
    while (leads.next()) {
      DateWords date = DateWords.read(text, leads.end());
      if (date != null) {
        String words = text.substring(leads.from(), date.end());
        found.add(
            date.date()
                .<Deadline>map(day -> new Deadline.Dated(day, words, leads.from()))
                .orElseGet(() -> new Deadline.Impossible(words, leads.from())));
        leads.goOnAt(date.end());
      }
    }
  }

  /** Returns the deadline of a whole item. */
  static Optional<Deadline> ofTheWhole(String text, List<Deadline> deadlines) {
    if (deadlines.isEmpty()) {
      return Optional.empty();
    }
    for (int i = deadlines.size() - 1; i >= 0; i--) {
      Deadline extended = deadlines.get(i);
      if (extended.words().regionMatches(true, 0, EXTENDED, 0, EXTENDED.length())) {
        return Optional.of(extended);
      }
    }
    Deadline first = deadlines.get(0);
    boolean whole =
        deadlines.stream().allMatch(other -> isSame(first, other))
            || first.at() < Points.first(text);
    return whole ? Optional.of(first) : Optional.empty();
  }

  private static boolean isSame(Deadline one, Deadline other) {
    return one instanceof Deadline.Dated dated
        ? other instanceof Deadline.Dated also && also.date().equals(dated.date())
        : one.equals(other);
  }
}
