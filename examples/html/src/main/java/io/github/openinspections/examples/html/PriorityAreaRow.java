package io.github.openinspections.examples.html;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One priority area with the answer of each review.
 *
 * @param text its wording, or a note that it is not known
 * @param worded whether the wording is known
 * @param details who worded it, its kind, who must act and by when
 * @param cells one per review, in order
 */
record PriorityAreaRow(String text, boolean worded, String details, List<MatrixCell> cells) {
  static PriorityAreaRow of(PriorityAreaHistory history, Vocabulary vocabulary, Words words) {
    Optional<PriorityArea> area = history.area();
    return new PriorityAreaRow(
        area.map(listed -> words.cut(listed.text(), 600))
            .orElseGet(() -> words.of("page.area.no-wording", "id", words.name(history.id()))),
        area.isPresent(),
        area.map(one -> details(one, words)).orElse(""),
        history.reviews().stream()
            .map(review -> MatrixCell.of(review, vocabulary, words))
            .toList());
  }

  private static String details(PriorityArea area, Words words) {
    List<String> details = new ArrayList<>();
    area.kind().map(kind -> ReadableCode.of(kind, words)).ifPresent(details::add);
    area.wordingBy()
        .map(by -> words.of("page.area.wording-by", "author", words.name(by)))
        .ifPresent(details::add);
    if (!area.responsible().isEmpty()) {
      List<String> names = ReadableCode.few(area.responsible(), 6, words::name, words);
      details.add(words.of("page.area.responsible", "names", words.list(names)));
    }
    area.due()
        .map(due -> words.of("page.area.due", "date", ReadableDate.of(due, words)))
        .ifPresent(details::add);
    return String.join(" · ", details);
  }
}
