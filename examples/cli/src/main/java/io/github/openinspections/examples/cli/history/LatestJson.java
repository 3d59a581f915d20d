package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.LatestGrade;
import io.github.openinspections.examples.cli.output.Content;
import java.util.List;

/** The latest grades as JSON. */
public final class LatestJson {
  private LatestJson() {}

  /** Returns the JSON. */
  public static Content of(String area, List<GradeSeries> series) {
    return out -> {
      try (AnswerJson json = AnswerJson.to(out)) {
        json.object().text("area", area).array("latest");
        series.forEach(one -> write(one, json));
        json.end().end();
      }
    };
  }

  private static void write(GradeSeries series, AnswerJson json) {
    LatestGrade latest = series.latest();
    GradeJson.begin(series, json);
    json.truth("decided", latest.grade().isPresent()).array("grades");
    latest
        .grade()
        .map(List::of)
        .orElse(latest.candidates())
        .forEach(one -> GradeJson.write(one, json));
    json.end().end();
  }
}
