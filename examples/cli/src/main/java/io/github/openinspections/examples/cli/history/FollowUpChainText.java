package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import java.util.List;

/** One original inspection with its follow-ups, as text. */
final class FollowUpChainText {
  private static final int ITEM = 2;
  private static final int DETAIL = 6;

  private final Lines lines;
  private final int width;

  FollowUpChainText(Lines lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  void write(FollowUpChain chain) {
    originals(chain);
    lines.line(0, chain.followUps().isEmpty() ? "Follow-ups: none in this data" : "Follow-ups");
    chain.followUps().forEach(this::inspection);
    if (!chain.earlierVersions().isEmpty()) {
      lines.line(0, "Earlier versions, not counted here");
      chain.earlierVersions().forEach(old -> lines.line(ITEM, version(old)));
    }
    new PriorityAreasText(chain, lines, width).write();
    overall(chain.reviews());
  }

  private void originals(FollowUpChain chain) {
    lines.blank();
    lines.line(0, chain.originals().size() > 1 ? "Originals: one id, several records" : "Original");
    chain.originals().forEach(this::inspection);
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

  private void inspection(Inspection inspection) {
    lines.line(ITEM, ReadableInspection.inspection(inspection));
    if (!inspection.judgements().isEmpty()) {
      lines.wrapped(DETAIL, ReadableInspection.judgements(inspection), width);
    }
  }

  private static String version(Inspection old) {
    return ReadableInspection.inspection(old)
        + " as of "
        + old.asOf().map(date -> date.toString()).orElse("a date not given");
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
}
