package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.examples.html.ProgressSentence;
import io.github.openinspections.examples.html.Words;
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
  private final Words words;
  private final ReadableInspection readable;

  PriorityAreasText(FollowUpChain chain, Lines lines, int width) {
    this.chain = chain;
    this.lines = lines;
    this.width = width;
    this.words = lines.words();
    this.readable = new ReadableInspection(words);
  }

  void write() {
    if (chain.priorityAreas().isEmpty() && unnamed() == 0) {
      boolean none = chain.statedButNotNamed().isPresent();
      lines.said(0, none ? "answer.areas.stated-none" : "answer.areas.not-known");
      return;
    }
    lines.said(0, "answer.areas");
    ProgressSentence.of(chain, words)
        .ifPresent(sentence -> lines.wrapped(ITEM, sentence.toString(), width));
    if (TextMatrix.fits(chain.reviews().size(), width - ITEM)) {
      lines.blank();
      TextMatrix.of(table(), width - ITEM)
          .forEach(line -> lines.line(line.isEmpty() ? 0 : ITEM, line));
      lines.blank();
    } else {
      chain.priorityAreas().forEach(this::item);
      if (unnamed() > 0) {
        lines.line(ITEM, "* " + notNamed());
        chain.reviews().forEach(review -> answer(review, words.of("answer.not-known")));
      }
    }
  }

  private String notNamed() {
    return words.of("answer.areas.not-named", "count", unnamed());
  }

  private int unnamed() {
    return chain.statedButNotNamed().orElse(0);
  }

  private List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", chain.reviews().stream().map(readable::when)));
    for (PriorityAreaHistory area : chain.priorityAreas()) {
      rows.add(row(label(area), area.reviews().stream().map(this::answer)));
    }
    if (unnamed() > 0) {
      rows.add(
          row(notNamed(), chain.reviews().stream().map(review -> words.of("answer.not-known"))));
    }
    return rows;
  }

  private static List<String> row(String label, Stream<String> cells) {
    return Stream.concat(Stream.of(label), cells).toList();
  }

  private String label(PriorityAreaHistory area) {
    return new PriorityAreaWords(words).text(area)
        + " ["
        + area.id()
        + "]"
        + area.area()
            .flatMap(PriorityArea::wordingBy)
            .map(author -> words.of("answer.area.wording", "author", author))
            .orElse("");
  }

  private void item(PriorityAreaHistory area) {
    lines.line(ITEM, "* " + label(area));
    area.reviews().forEach(review -> answer(review.inspection(), answer(review)));
  }

  private String answer(PriorityAreaReview review) {
    return switch (review.outcome()) {
      case RATED -> readable.ratings(review);
      case NOT_COVERED -> words.of("answer.not-covered");
      case UNSAID -> words.of("answer.not-mentioned");
    };
  }

  private void answer(Inspection review, String said) {
    lines.line(DETAIL, readable.when(review) + ": " + said);
  }
}
