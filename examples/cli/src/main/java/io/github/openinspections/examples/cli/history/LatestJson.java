package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.LatestGrade;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.examples.cli.output.Content;
import java.util.List;

/** The latest grades as JSON. */
public final class LatestJson {
  private LatestJson() {}

  /** Returns the JSON. */
  public static Content of(String area, List<LatestGrade> latest) {
    return out -> {
      try (AnswerJson json = AnswerJson.to(out)) {
        json.object().text("area", area).array("latest");
        latest.forEach(one -> write(one, json));
        json.end().end();
      }
    };
  }

  private static void write(LatestGrade latest, AnswerJson json) {
    json.object().text("aspect", latest.series().aspect());
    latest.series().about().ifPresent(about -> json.text("about", about));
    json.array("providers");
    for (Provider provider : latest.series().providers()) {
      json.object().text("key", provider.key()).text("name", provider.name()).end();
    }
    json.end().truth("decided", latest.grade().isPresent()).array("grades");
    latest.grade().map(List::of).orElse(latest.candidates()).forEach(one -> write(one, json));
    json.end().end();
  }

  private static void write(AspectGrade grade, AnswerJson json) {
    json.object().text("inspection", grade.inspection().id());
    grade.date().ifPresent(date -> json.text("date", date));
    grade.judgement().label().ifPresent(label -> json.text("label", label));
    grade.scale().ifPresent(scale -> json.text("scale", scale));
    grade.grade().map(Grade::level).ifPresent(level -> json.text("level", level));
    grade.framework().ifPresent(framework -> json.text("framework", framework));
    json.end();
  }
}
