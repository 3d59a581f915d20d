package io.github.openinspections.examples.quickstart;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells inspections to people, what is not known included. */
final class Story {
  private final PrintStream out;

  Story(PrintStream out) {
    this.out = out;
  }

  /** Tells each priority area through the reviews. */
  void priorityAreas(InspectionHistory history) {
    for (FollowUpChain chain : history.chains()) {
      out.println("\nWhat had to improve, and how far it did");
      chain.priorityAreas().forEach(this::priorityArea);
      chain
          .statedButNotNamed()
          .ifPresent(
              count -> {
                for (int i = 0; i < count; i++) {
                  out.println("\n  * (a priority area that is stated, but named nowhere)");
                  chain
                      .reviews()
                      .forEach(review -> out.println("      " + when(review) + ": not known"));
                }
              });
      out.println("\n  Of several areas at once, the reviews said:");
      chain.reviews().forEach(this::overall);
    }
  }

  private void priorityArea(PriorityAreaHistory history) {
    out.println("\n  * " + history.area().map(area -> area.text()).orElse(history.id()));
    history
        .area()
        .flatMap(area -> area.wordingBy())
        .ifPresent(author -> out.println("      (in the words of " + author + ")"));
    for (PriorityAreaReview review : history.reviews()) {
      out.println("      " + when(review.inspection()) + ": " + said(review));
    }
  }

  private static String said(PriorityAreaReview review) {
    return switch (review.outcome()) {
      case RATED -> review.ratings().stream().map(Story::words).collect(Collectors.joining("; "));
      case NOT_COVERED -> "not covered by this review";
      case UNSAID -> "not known: the source does not say";
    };
  }

  private static String words(ProgressRating rating) {
    String words = rating.label().or(rating::narrative).orElse("a rating without words");
    return "\"" + words + "\"" + rating.judgedBy().map(judge -> ", says " + judge).orElse("");
  }

  private void overall(Inspection review) {
    for (ProgressStatement statement : review.overallProgress()) {
      String areas =
          statement.areas().isPresent()
              ? " (" + statement.areas().getAsInt() + " areas)"
              : " (how many areas: not said)";
      out.println("      " + when(review) + ": \"" + statement.label() + "\"" + areas);
    }
  }

  /** Tells the quotes with who said them. */
  void quotes(List<Inspection> inspections) {
    out.println("\nWhat was said");
    for (Inspection inspection : inspections) {
      for (Quote quote : inspection.quotes()) {
        out.println("\n  " + when(inspection) + ", " + speaker(quote) + ":");
        quote.text().lines().forEach(paragraph -> out.println("    " + paragraph));
      }
    }
  }

  private static String speaker(Quote quote) {
    return quote
        .attribution()
        .map(Story::speaker)
        .filter(who -> !who.isEmpty())
        .orElse("nobody named");
  }

  private static String speaker(Attribution who) {
    return Stream.of(who.person(), who.role(), who.organisation(), who.document())
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(", "));
  }

  /** Tells the problems. */
  void problems(List<Problem> problems) {
    out.println("\nWhat the rules noticed");
    if (problems.isEmpty()) {
      out.println("  nothing");
    }
    for (Problem problem : problems) {
      String line = problem.position().map(position -> "line " + position.line() + ": ").orElse("");
      out.println(
          "  " + line + problem.severity() + " " + problem.rule() + " " + problem.message());
    }
  }

  /** The date that is known: fieldwork, else publication. */
  private static String when(Inspection inspection) {
    return inspection.fieldwork().stream()
        .findFirst()
        .map(DateInterval::toString)
        .or(
            () ->
                inspection
                    .report()
                    .flatMap(report -> report.published())
                    .map(PartialDate::toString))
        .orElse("undated");
  }
}
