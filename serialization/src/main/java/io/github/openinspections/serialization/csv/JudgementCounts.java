package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many judgements had each grade, by the grade as printed: a column for each grade. */
final class JudgementCounts {
  private final Trace trace;
  private final Singles counts = Singles.of("inspection");
  private final Map<String, GradedText> labels = new LinkedHashMap<>();

  JudgementCounts(Trace trace) {
    this.trace = trace;
  }

  void add(Cell cell, GradedText label, int count) {
    counts.put(label.text(), cell, count);
    labels.putIfAbsent(label.text(), label);
  }

  /**
   * Makes the counts.
   *
   * @param usual the scale of the framework, if the framework is known
   */
  List<JudgementCount> counts(Optional<ScaleCode> usual) {
    if (labels.isEmpty()) {
      return List.of();
    }
    Optional<ScaleCode> scale = GradedText.commonScale(List.copyOf(labels.values()), usual);
    List<JudgementCount> made = new ArrayList<>(labels.size());
    labels.forEach(
        (printed, label) -> {
          String place = "/judgementCounts/" + made.size();
          counts.cell(printed).ifPresent(cell -> trace.put(place, cell));
          made.add(
              JudgementCount.builder()
                  .label(printed)
                  .grade(label.grade(scale))
                  .count(counts.get(printed, Integer.class).orElse(0))
                  .build());
        });
    return made;
  }
}
