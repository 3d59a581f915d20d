package io.github.openinspections.examples.html;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judgements and progress in words: the printed label, then the level where the two differ. */
final class ReadableRating {
  private ReadableRating() {}

  static String of(ProgressRating rating, Words words) {
    List<String> said = new ArrayList<>();
    said.add(printed(rating.label(), rating.grade(), words));
    rating
        .absence()
        .map(why -> words.of("page.rating.none", "reason", ReadableCode.of(why, words)))
        .ifPresent(said::add);
    rating.judgedBy().map(by -> says(by, words)).ifPresent(said::add);
    said.removeIf(String::isEmpty);
    return said.isEmpty() ? words.of("page.rating.unlabelled") : String.join(" · ", said);
  }

  static String of(ProgressStatement statement, Words words) {
    String printed = printed(Optional.of(statement.label()), statement.grade(), words);
    String rating =
        statement.areas().isPresent()
            ? words.counted("page.rating.of-areas", statement.areas().getAsInt(), "rating", printed)
            : printed;
    return statement.judgedBy().map(by -> rating + " · " + says(by, words)).orElse(rating);
  }

  private static String says(String judge, Words words) {
    return words.of("page.rating.says", "judge", words.name(judge));
  }

  static String of(Judgement judgement, Words words) {
    String grade = printed(judgement.label(), judgement.grade(), words);
    String aspect =
        judgement
            .title()
            .map(words::name)
            .orElseGet(() -> ReadableCode.of(judgement.aspect(), words));
    return words.of(
        "page.rating.judgement",
        "aspect",
        about(aspect, judgement.about(), words),
        "grade",
        grade.isEmpty()
            ? judgement
                .absence()
                .map(why -> ReadableCode.of(why, words))
                .orElseGet(() -> words.of("page.grade.none"))
            : grade);
  }

  /** Returns an aspect with what it is about, if that is given. */
  static String about(String aspect, Optional<String> about, Words words) {
    return about
        .map(what -> words.of("page.rating.about", "aspect", aspect, "about", words.name(what)))
        .orElse(aspect);
  }

  static String of(JudgementCount count, Words words) {
    String grade = printed(count.label(), count.grade(), words);
    return words.of(
        "page.rating.counted",
        "count",
        Count.of(count.count()),
        "grade",
        grade.isEmpty() ? words.of("page.rating.no-grade") : grade);
  }

  private static String printed(Optional<String> label, Optional<Grade> grade, Words words) {
    String printed = label.map(text -> words.cut(text, 300)).orElse("");
    String level = grade.map(g -> ReadableCode.of(g.level(), words)).orElse("");
    if (printed.isEmpty() || level.isEmpty() || same(printed, level)) {
      return printed.isEmpty() ? level : printed;
    }
    return words.of("page.rating.level", "printed", printed, "level", level);
  }

  private static boolean same(String printed, String level) {
    return printed.toLowerCase(Locale.ROOT).replace('-', ' ').contains(level);
  }
}
