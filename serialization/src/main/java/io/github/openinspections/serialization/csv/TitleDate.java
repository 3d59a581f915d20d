package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** The date of a release in the lines above the header: "Providers as at 31 March 2023". */
final class TitleDate {
  private static final String BEFORE = "as at ";

  /** A longer cell is no title. */
  private static final int LONGEST = 1000;

  /** A date has up to three words, and a comma or a bracket may follow it. */
  private static final int MOST_WORDS = 3;

  private TitleDate() {}

  /** Returns the date that the titles give; empty if there is none, or if they give several. */
  static Optional<PartialDate> of(List<List<String>> titles) {
    List<PartialDate> dates =
        titles.stream()
            .flatMap(List::stream)
            .filter(cell -> cell.length() <= LONGEST)
            .flatMap(cell -> ofTitle(Folding.of(cell)).stream())
            .distinct()
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private static Optional<PartialDate> ofTitle(String folded) {
    int at = folded.indexOf(BEFORE);
    if (at < 0) {
      return Optional.empty();
    }
    String[] words = folded.substring(at + BEFORE.length()).strip().split(" ", MOST_WORDS + 1);
    for (int count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
      String text = String.join(" ", List.of(words).subList(0, count));
      Optional<PartialDate> date = TableDates.USUAL.read(withoutStop(text));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static String withoutStop(String text) {
    int to = text.length();
    while (to > 0 && ".,;:)]".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }
}
