package io.github.openinspections.validation.record;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Source;

/** The way through a record: what was inspected, by whom and when. Results follow apart. */
final class RecordWalk {
  private RecordWalk() {}

  static void walk(Inspection inspection, Visit visit) {
    visit.checks.inspection.run(inspection, visit);
    Leaves.identifier("id", inspection.id(), visit);
    Leaves.identifiers(inspection.identifiers(), visit);
    Leaves.pastDate("asOf", inspection.asOf(), visit);
    Leaves.code("type", inspection.type(), visit);
    Leaves.label("typeLabel", inspection.typeLabel(), visit);
    Leaves.code("framework", inspection.framework(), visit);
    Leaves.text("title", inspection.title(), visit);
    Leaves.texts("topics", inspection.topics(), visit);
    Each.of("areas", inspection.areas(), RecordWalk::area, visit);
    Each.of("inspected", inspection.inspected(), RecordWalk::inspectedBody, visit);
    Each.of("participants", inspection.participants(), RecordWalk::participant, visit);
    Leaves.fieldwork(inspection.fieldwork(), visit);
    inspection.report().ifPresent(report -> report(report, visit));
    inspection.followUp().ifPresent(followUp -> followUp(followUp, visit));
    inspection.previous().ifPresent(previous -> previous(previous, visit));
    ResultWalk.walk(inspection, visit);
    Each.of("sources", inspection.sources(), RecordWalk::source, visit);
  }

  private static void area(Area area, Visit visit) {
    visit.checks.area.run(area, visit);
    Leaves.text("name", area.name(), visit);
    Leaves.code("code", area.code(), visit);
  }

  private static void inspectedBody(InspectedBody body, Visit visit) {
    visit.checks.inspectedBody.run(body, visit);
    Leaves.text("name", body.name(), visit);
    Leaves.code("kind", body.kind(), visit);
    Leaves.identifiers(body.identifiers(), visit);
  }

  private static void participant(Participant participant, Visit visit) {
    visit.checks.participant.run(participant, visit);
    Leaves.text("name", participant.name(), visit);
    Leaves.code("body", participant.body(), visit);
    Leaves.code("role", participant.role(), visit);
  }

  private static void report(Report report, Visit visit) {
    visit.path.enter("report");
    visit.checks.report.run(report, visit);
    Leaves.text("title", report.title(), visit);
    Leaves.pastDate("published", report.published(), visit);
    visit.path.leave();
  }

  private static void followUp(FollowUp followUp, Visit visit) {
    visit.path.enter("followUp");
    visit.checks.followUp.run(followUp, visit);
    Leaves.text("of", followUp.of(), visit);
    followUp.original().ifPresent(original -> original(original, visit));
    Leaves.texts("covers", followUp.covers(), visit);
    Leaves.code("kind", followUp.kind(), visit);
    visit.path.leave();
  }

  private static void original(OriginalReference original, Visit visit) {
    visit.path.enter("original");
    Leaves.text("title", original.title(), visit);
    Leaves.fieldwork(original.fieldwork(), visit);
    Leaves.pastDate("published", original.published(), visit);
    visit.path.leave();
  }

  private static void previous(Previous previous, Visit visit) {
    visit.path.enter("previous");
    visit.checks.previous.run(previous, visit);
    Leaves.text("id", previous.id(), visit);
    Leaves.code("type", previous.type(), visit);
    Leaves.fieldwork(previous.fieldwork(), visit);
    Leaves.pastDate("published", previous.published(), visit);
    ResultWalk.judgements(previous.judgements(), visit);
    Leaves.code("absence", previous.absence(), visit);
    visit.path.leave();
  }

  private static void source(Source source, Visit visit) {
    visit.checks.source.run(source, visit);
    Leaves.text("title", source.title(), visit);
    Leaves.text("publisher", source.publisher(), visit);
    Leaves.pastDate("published", source.published(), visit);
    Leaves.pastDate("retrieved", source.retrieved(), visit);
  }
}
