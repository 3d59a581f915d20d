package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.meaning.PlaceholderText;
import io.github.openinspections.validation.meaning.Repeats;
import io.github.openinspections.validation.meaning.TextWords;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ratings of one priority area by one judge that differ: in their grades, in their words, or the
 * words of one from the grade of the other if that is all they have.
 */
final class RatedTwice {
  private RatedTwice() {}

  static void check(List<ProgressRating> ratings, RuleContext context) {
    if (Repeats.none(ratings, ProgressRating::priorityArea)) {
      return;
    }
    Map<RatedBy, List<ProgressRating>> firsts = new HashMap<>();
    for (int i = 0; i < ratings.size(); i++) {
      ProgressRating rating = ratings.get(i);
      List<ProgressRating> before =
          firsts.computeIfAbsent(RatedBy.of(rating), key -> new ArrayList<>(2));
      Optional<ProgressRating> other = other(before, rating, context.vocabulary());
      if (other.isPresent()) {
        report(rating, other.get(), context.at("/" + i));
      }
      keep(rating, before);
    }
  }

  /**
   * Two ratings that have these in common answer the same question. Ordered, so that a map of what
   * has one hash is searched fast.
   */
  private record RatedBy(String area, List<String> judge) implements Comparable<RatedBy> {
    static RatedBy of(ProgressRating rating) {
      return new RatedBy(
          rating.priorityArea(), rating.judgedBy().map(TextWords::of).orElseGet(List::of));
    }

    @Override
    public int compareTo(RatedBy other) {
      int order = area.compareTo(other.area);
      return order != 0 ? order : String.join(" ", judge).compareTo(String.join(" ", other.judge));
    }
  }

  /** Keeps the first with a grade and the first with words: what others have, one of them has. */
  private static void keep(ProgressRating rating, List<ProgressRating> firsts) {
    boolean graded = rating.grade().isPresent();
    boolean worded = words(rating).isPresent();
    for (ProgressRating first : firsts) {
      graded &= first.grade().isEmpty();
      worded &= words(first).isEmpty();
    }
    if (graded || worded) {
      firsts.add(rating);
    }
  }

  private static Optional<ProgressRating> other(
      List<ProgressRating> firsts, ProgressRating rating, Vocabulary vocabulary) {
    for (ProgressRating first : firsts) {
      if (differ(first, rating, vocabulary)) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  private static boolean differ(ProgressRating one, ProgressRating other, Vocabulary vocabulary) {
    boolean graded = one.grade().isPresent() && other.grade().isPresent();
    boolean worded = words(one).isPresent() && words(other).isPresent();
    if (graded || worded) {
      return (graded && !Scales.areAlike(one.grade().get(), other.grade().get()))
          || (worded && !saySame(one, other));
    }
    return contradict(words(one), other.grade(), vocabulary)
        || contradict(words(other), one.grade(), vocabulary);
  }

  private static boolean contradict(
      Optional<String> words, Optional<Grade> grade, Vocabulary vocabulary) {
    return words.isPresent()
        && grade.isPresent()
        && PrintedLevel.contradicts(words.get(), grade.get(), vocabulary);
  }

  private static boolean saySame(ProgressRating one, ProgressRating other) {
    return words(one).map(PrintedLevel::core).equals(words(other).map(PrintedLevel::core));
  }

  /** Returns the printed words; a placeholder for them has its own rule. */
  private static Optional<String> words(ProgressRating rating) {
    return rating
        .label()
        .filter(label -> !PlaceholderText.isBlank(label) && !PlaceholderText.isMachineMade(label));
  }

  private static void report(ProgressRating rating, ProgressRating before, Finding finding) {
    String text = text(rating, before);
    String other = text(before, rating);
    NamedPhrase apart = NamedPhrase.of("words");
    if (text.equals(other)) {
      Grade grade = rating.grade().orElseThrow();
      Grade earlier = before.grade().orElseThrow();
      text = grade.level().code();
      other = earlier.level().code();
      apart = text.equals(other) ? Scales.difference(grade, earlier) : apart;
    }
    finding.with("priorityArea", rating.priorityArea()).with("rating", text).with("other", other);
    apart.in(finding, "ratings").report();
  }

  /** Returns the words of the source, or else the level: also if the words are those of both. */
  private static String text(ProgressRating rating, ProgressRating other) {
    Optional<String> level = rating.grade().map(grade -> grade.level().code());
    return level.isPresent() && saySame(rating, other)
        ? level.get()
        : words(rating).or(() -> level).orElse("");
  }
}
