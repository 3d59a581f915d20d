package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.place.Provider;

/** Grades as JSON: the same names in every answer. */
final class GradeJson {
  private GradeJson() {}

  /** Begins an object with what a series is about; the caller ends it. */
  static void begin(GradeSeries series, AnswerJson json) {
    json.object().text("aspect", series.aspect());
    series.about().ifPresent(about -> json.text("about", about));
    json.array("providers");
    for (Provider provider : series.providers()) {
      json.object().text("key", provider.key()).text("name", provider.name()).end();
    }
    json.end();
  }

  static void write(AspectGrade grade, AnswerJson json) {
    json.object().text("inspection", grade.inspection().id());
    grade.date().ifPresent(date -> json.text("date", date));
    grade.judgement().label().ifPresent(label -> json.text("label", label));
    grade.scale().ifPresent(scale -> json.text("scale", scale));
    grade.grade().map(Grade::level).ifPresent(level -> json.text("level", level));
    grade.framework().ifPresent(framework -> json.text("framework", framework));
    json.end();
  }
}
