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
  static PriorityAreaRow of(PriorityAreaHistory history, Vocabulary vocabulary) {
    Optional<PriorityArea> area = history.area();
    return new PriorityAreaRow(
        area.map(listed -> Shown.of(listed.text(), 600))
            .orElse("Wording not known; reviews call it " + Shown.name(history.id())),
        area.isPresent(),
        area.map(PriorityAreaRow::details).orElse(""),
        history.reviews().stream().map(review -> MatrixCell.of(review, vocabulary)).toList());
  }

  private static String details(PriorityArea area) {
    List<String> details = new ArrayList<>();
    area.kind().map(ReadableCode::of).ifPresent(details::add);
    area.wordingBy().map(by -> "in the words of " + Shown.name(by)).ifPresent(details::add);
    if (!area.responsible().isEmpty()) {
      details.add(
          "responsible: "
              + String.join(", ", ReadableCode.few(area.responsible(), 6, Shown::name)));
    }
    area.due().map(due -> "due " + ReadableDate.of(due)).ifPresent(details::add);
    return String.join(" · ", details);
  }
}
