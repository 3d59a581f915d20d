package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;

/** Which inspection it is, as JSON: the record itself is in the data. */
final class InspectionJson {
  private InspectionJson() {}

  static void write(Inspection inspection, AnswerJson json) {
    json.object().text("id", inspection.id()).text("type", inspection.type());
    inspection.title().ifPresent(title -> json.text("title", title));
    inspection.asOf().ifPresent(release -> json.text("asOf", release));
    date(inspection, json);
    json.array("areas");
    inspection.areas().forEach(area -> write(area, json));
    json.end().end();
  }

  /** Writes the fieldwork and the publication, as far as they are known. */
  static void date(Inspection inspection, AnswerJson json) {
    json.texts("fieldwork", inspection.fieldwork().stream().map(DateInterval::toString).toList());
    inspection
        .report()
        .flatMap(Report::published)
        .ifPresent(published -> json.text("published", published));
  }

  private static void write(Area area, AnswerJson json) {
    json.object();
    area.code().ifPresent(code -> json.text("code", code));
    area.name().ifPresent(name -> json.text("name", name));
    json.end();
  }
}
