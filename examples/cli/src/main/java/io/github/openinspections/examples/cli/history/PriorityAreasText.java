package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.examples.html.ProgressSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The priority areas of one original with what each review said: as a table where the reviews fit
 * beside each other, otherwise as a list.
 */
final class PriorityAreasText {
  private static final int ITEM = 2;
  private static final int DETAIL = 6;

  private final FollowUpChain chain;
  private final Lines lines;
  private final int width;

  PriorityAreasText(FollowUpChain chain, Lines lines, int width) {
    this.chain = chain;
    this.lines = lines;
    this.width = width;
  }

  void write() {
    if (chain.priorityAreas().isEmpty() && unnamed() == 0) {
      boolean none = chain.statedButNotNamed().isPresent();
      lines.line(0, "Priority areas: " + (none ? "stated as none" : "not known"));
      return;
    }
    lines.line(0, "Priority areas");
    ProgressSentence.of(chain)
        .ifPresent(sentence -> lines.wrapped(ITEM, sentence.toString(), width));
    if (TextMatrix.fits(chain.reviews().size(), width - ITEM)) {
      lines.blank();
      TextMatrix.of(table(), width - ITEM)
          .forEach(line -> lines.line(line.isEmpty() ? 0 : ITEM, line));
      lines.blank();
    } else {
      chain.priorityAreas().forEach(this::item);
      if (unnamed() > 0) {
        lines.line(ITEM, "* (" + unnamed() + " more stated, but not named)");
        chain.reviews().forEach(review -> answer(review, "not known"));
      }
    }
  }

  private int unnamed() {
    return chain.statedButNotNamed().orElse(0);
  }

  private List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", chain.reviews().stream().map(ReadableInspection::when)));
    for (PriorityAreaHistory area : chain.priorityAreas()) {
      rows.add(row(label(area), area.reviews().stream().map(PriorityAreasText::answer)));
    }
    if (unnamed() > 0) {
      rows.add(
          row(
              "(" + unnamed() + " more stated, but not named)",
              chain.reviews().stream().map(review -> "not known")));
    }
    return rows;
  }

  private static List<String> row(String label, Stream<String> cells) {
    return Stream.concat(Stream.of(label), cells).toList();
  }

  private static String label(PriorityAreaHistory area) {
    return PriorityAreaWords.text(area)
        + " ["
        + area.id()
        + "]"
        + area.area()
            .flatMap(PriorityArea::wordingBy)
            .map(author -> " (in the words of " + author + ")")
            .orElse("");
  }

  private void item(PriorityAreaHistory area) {
    lines.line(ITEM, "* " + label(area));
    area.reviews().forEach(review -> answer(review.inspection(), answer(review)));
  }

  private static String answer(PriorityAreaReview review) {
    return switch (review.outcome()) {
      case RATED -> ReadableInspection.ratings(review);
      case NOT_COVERED -> "not covered";
      case UNSAID -> "not mentioned";
    };
  }

  private void answer(Inspection review, String said) {
    lines.line(DETAIL, ReadableInspection.when(review) + ": " + said);
  }
}
