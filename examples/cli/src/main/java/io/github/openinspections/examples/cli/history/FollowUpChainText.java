package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import java.util.List;

/** One original inspection with its follow-ups, as text. */
final class FollowUpChainText {
  private static final int ITEM = 2;
  private static final int DETAIL = 6;

  private final Lines lines;

  FollowUpChainText(Lines lines) {
    this.lines = lines;
  }

  void write(FollowUpChain chain) {
    originals(chain);
    lines.line(0, chain.followUps().isEmpty() ? "Follow-ups: none in this data" : "Follow-ups");
    chain.followUps().forEach(review -> lines.line(ITEM, ReadableInspection.inspection(review)));
    if (!chain.earlierVersions().isEmpty()) {
      lines.line(0, "Earlier versions, not counted here");
      chain.earlierVersions().forEach(old -> lines.line(ITEM, version(old)));
    }
    priorityAreas(chain);
    overall(chain.reviews());
  }

  private void originals(FollowUpChain chain) {
    lines.blank();
    lines.line(0, chain.originals().size() > 1 ? "Originals: one id, several records" : "Original");
    chain
        .originals()
        .forEach(original -> lines.line(ITEM, ReadableInspection.inspection(original)));
    if (chain.originals().isEmpty()) {
      lines.line(
          ITEM,
          chain
              .originalId()
              .map(id -> "not in this data: " + id)
              .orElse("not known: the follow-ups do not say"));
      chain
          .references()
          .forEach(
              known -> lines.line(DETAIL, "described as: " + ReadableInspection.reference(known)));
    }
  }

  private static String version(Inspection old) {
    return ReadableInspection.inspection(old)
        + " as of "
        + old.asOf().map(date -> date.toString()).orElse("a date not given");
  }

  private void priorityAreas(FollowUpChain chain) {
    List<PriorityAreaHistory> areas = chain.priorityAreas();
    int notNamed = chain.statedButNotNamed().orElse(0);
    if (areas.isEmpty() && notNamed == 0) {
      boolean none = chain.statedButNotNamed().isPresent();
      lines.line(0, "Priority areas: " + (none ? "stated as none" : "not known"));
      return;
    }
    lines.line(0, "Priority areas");
    areas.forEach(this::priorityArea);
    if (notNamed > 0) {
      lines.line(ITEM, "* (" + notNamed + " more stated, but not named)");
      chain.reviews().forEach(review -> answer(review, "not known"));
    }
    if (chain.statedButNotNamed().isEmpty()) {
      lines.line(ITEM, "(not stated whether there are more)");
    }
  }

  private void priorityArea(PriorityAreaHistory history) {
    lines.line(
        ITEM,
        "* "
            + history.area().map(PriorityArea::text).orElse("(no inspection says what it is)")
            + " ["
            + history.id()
            + "]");
    history
        .area()
        .flatMap(PriorityArea::wordingBy)
        .ifPresent(author -> lines.line(DETAIL, "(in the words of " + author + ")"));
    if (history.reviews().isEmpty()) {
      lines.line(DETAIL, "not known: no review in this data");
    }
    history.reviews().forEach(review -> answer(review.inspection(), answer(review)));
  }

  private static String answer(PriorityAreaReview review) {
    return switch (review.outcome()) {
      case RATED -> ReadableInspection.ratings(review);
      case NOT_COVERED -> "not covered by this review";
      case UNSAID -> "not known: the review does not say";
    };
  }

  private void overall(List<Inspection> reviews) {
    if (reviews.stream().anyMatch(review -> !review.overallProgress().isEmpty())) {
      lines.line(0, "Progress across several areas");
      for (Inspection review : reviews) {
        review
            .overallProgress()
            .forEach(
                said ->
                    lines.line(
                        ITEM,
                        ReadableInspection.when(review)
                            + ": "
                            + ReadableInspection.statement(said)));
      }
    }
  }

  private void answer(Inspection review, String said) {
    lines.line(DETAIL, ReadableInspection.when(review) + ": " + said);
  }
}
