package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.examples.cli.output.Content;
import java.util.List;

/** Grades over time as JSON. */
public final class GradesOverTimeJson {
  private GradesOverTimeJson() {}

  /** Returns the JSON. */
  public static Content of(String area, List<GradeSeries> series) {
    return out -> {
      try (AnswerJson json = AnswerJson.to(out)) {
        json.object().text("area", area);
        json.number("undecided", GradesAsked.undecided(series)).array("series");
        for (GradeSeries one : series) {
          GradeJson.begin(one, json);
          json.array("grades");
          one.grades().forEach(grade -> GradeJson.write(grade, json));
          json.end().end();
        }
        json.end().end();
      }
    };
  }
}
