package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Quote;
import java.util.ArrayList;
import java.util.List;

/** A review whose second quote is blank and whose third rating has a level of another scale. */
final class Spoilt {
  private Spoilt() {}

  static Inspection of(Inspection review) {
    List<Quote> quotes = new ArrayList<>(review.quotes());
    quotes.set(1, quotes.get(1).withText(" "));
    List<ProgressRating> progress = new ArrayList<>(review.progress());
    progress.set(2, progress.get(2).withGrade(Grade.of("progress-words", "excellent")));
    return review.withQuotes(quotes).withProgress(progress);
  }
}
