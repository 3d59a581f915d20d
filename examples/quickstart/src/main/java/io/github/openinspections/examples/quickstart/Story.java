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

/** Prints inspections for people, including what is not known. */
final class Story {
  private final PrintStream out;

  Story(PrintStream out) {
    this.out = out;
  }

  /** Prints what each review said about each priority area. */
  void priorityAreas(InspectionHistory history) {
    for (FollowUpChain chain : history.chains()) {
      out.println("\nWhat had to improve, and how far it did");
      chain.priorityAreas().forEach(this::priorityArea);
      chain
          .statedButNotNamed()
          .ifPresent(
              count -> {
                for (int i = 0; i < count; i++) {
                  out.println("\n  * (a priority area that is stated but not named)");
                  chain
                      .reviews()
                      .forEach(review -> out.println("      " + when(review) + ": not known"));
                }
              });
      out.println("\n  About several areas at once, the reviews said:");
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
              : " (number of areas not stated)";
      out.println("      " + when(review) + ": \"" + statement.label() + "\"" + areas);
    }
  }

  /** Prints the quotes with their sources. */
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

  /** Prints the problems. */
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

  /** Returns the date of fieldwork, or else of publication. */
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
