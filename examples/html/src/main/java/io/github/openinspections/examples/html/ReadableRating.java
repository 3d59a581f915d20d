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

  static String of(ProgressRating rating) {
    List<String> words = new ArrayList<>();
    words.add(words(rating.label(), rating.grade()));
    rating.absence().map(absence -> "no rating: " + ReadableCode.of(absence)).ifPresent(words::add);
    rating.judgedBy().map(by -> "says " + Shown.name(by)).ifPresent(words::add);
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? "rated, label not given" : String.join(" · ", words);
  }

  static String of(ProgressStatement statement) {
    String of =
        statement.areas().isPresent()
            ? " (of " + Count.of(statement.areas().getAsInt(), "priority area") + ")"
            : "";
    return words(Optional.of(statement.label()), statement.grade())
        + of
        + statement.judgedBy().map(by -> " · says " + Shown.name(by)).orElse("");
  }

  static String of(Judgement judgement) {
    String grade = words(judgement.label(), judgement.grade());
    String absence = judgement.absence().map(ReadableCode::of).orElse("grade not given");
    return judgement.title().map(Shown::name).orElseGet(() -> ReadableCode.of(judgement.aspect()))
        + judgement.about().map(about -> " (" + Shown.name(about) + ")").orElse("")
        + ": "
        + (grade.isEmpty() ? absence : grade);
  }

  static String of(JudgementCount count) {
    String grade = words(count.label(), count.grade());
    return Count.of(count.count()) + " " + (grade.isEmpty() ? "without a grade" : grade);
  }

  private static String words(Optional<String> label, Optional<Grade> grade) {
    String printed = label.map(text -> Shown.of(text, 300)).orElse("");
    String level = grade.map(g -> ReadableCode.of(g.level())).orElse("");
    if (printed.isEmpty() || level.isEmpty() || same(printed, level)) {
      return printed.isEmpty() ? level : printed;
    }
    return printed + " (level: " + level + ")";
  }

  private static boolean same(String printed, String level) {
    return printed.toLowerCase(Locale.ROOT).replace('-', ' ').contains(level);
  }
}
