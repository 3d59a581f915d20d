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
  private final ReadableInspection readable;

  FollowUpChainText(Lines lines, int width) {
    this.lines = lines;
    this.width = width;
    this.readable = new ReadableInspection(lines.words());
  }

  void write(FollowUpChain chain) {
    originals(chain);
    lines.said(
        0, chain.followUps().isEmpty() ? "answer.chain.no-follow-ups" : "answer.chain.follow-ups");
    chain.followUps().forEach(this::inspection);
    if (!chain.earlierVersions().isEmpty()) {
      lines.said(0, "answer.chain.earlier");
      chain.earlierVersions().forEach(old -> lines.line(ITEM, version(old)));
    }
    new PriorityAreasText(chain, lines, width).write();
    overall(chain.reviews());
  }

  private void originals(FollowUpChain chain) {
    lines.blank();
    lines.said(
        0, chain.originals().size() > 1 ? "answer.chain.originals" : "answer.chain.original");
    chain.originals().forEach(this::inspection);
    if (chain.originals().isEmpty()) {
      lines.line(
          ITEM,
          chain
              .originalId()
              .map(id -> lines.words().of("answer.chain.original-elsewhere", "inspection", id))
              .orElseGet(() -> lines.words().of("answer.chain.original-not-known")));
      chain
          .references()
          .forEach(
              known ->
                  lines.said(
                      DETAIL, "answer.chain.described", "reference", readable.reference(known)));
    }
  }

  private void inspection(Inspection inspection) {
    lines.line(ITEM, readable.inspection(inspection));
    if (!inspection.judgements().isEmpty()) {
      lines.wrapped(DETAIL, readable.judgements(inspection), width);
    }
  }

  private String version(Inspection old) {
    String inspection = readable.inspection(old);
    return old.asOf()
        .map(date -> lines.words().of("answer.version", "inspection", inspection, "date", date))
        .orElseGet(() -> lines.words().of("answer.version-undated", "inspection", inspection));
  }

  private void overall(List<Inspection> reviews) {
    if (reviews.stream().anyMatch(review -> !review.overallProgress().isEmpty())) {
      lines.said(0, "answer.chain.overall");
      for (Inspection review : reviews) {
        review
            .overallProgress()
            .forEach(
                said -> lines.line(ITEM, readable.when(review) + ": " + readable.statement(said)));
      }
    }
  }
}
