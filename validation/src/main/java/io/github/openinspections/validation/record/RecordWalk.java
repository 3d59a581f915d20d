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

/** Walks through a record: what was inspected, by whom and when, then the results. */
final class RecordWalk {
  private RecordWalk() {}

  static void walk(Inspection inspection, Visit visit) {
    visit.checks.inspection.run(inspection, visit);
    LeafValues.identifier("id", inspection.id(), visit);
    LeafValues.identifiers(inspection.identifiers(), visit);
    LeafValues.pastDate("asOf", inspection.asOf(), visit);
    LeafValues.code("type", inspection.type(), visit);
    LeafValues.label("typeLabel", inspection.typeLabel(), visit);
    LeafValues.code("framework", inspection.framework(), visit);
    LeafValues.text("title", inspection.title(), visit);
    LeafValues.texts("topics", inspection.topics(), visit);
    Each.of("areas", inspection.areas(), RecordWalk::area, visit);
    Each.of("inspected", inspection.inspected(), RecordWalk::inspectedBody, visit);
    Each.of("participants", inspection.participants(), RecordWalk::participant, visit);
    LeafValues.fieldwork(inspection.fieldwork(), visit);
    inspection.report().ifPresent(report -> report(report, visit));
    inspection.followUp().ifPresent(followUp -> followUp(followUp, visit));
    inspection.previous().ifPresent(previous -> previous(previous, visit));
    ResultWalk.walk(inspection, visit);
    Each.of("sources", inspection.sources(), RecordWalk::source, visit);
  }

  private static void area(Area area, Visit visit) {
    visit.checks.area.run(area, visit);
    LeafValues.text("name", area.name(), visit);
    LeafValues.code("code", area.code(), visit);
  }

  private static void inspectedBody(InspectedBody body, Visit visit) {
    visit.checks.inspectedBody.run(body, visit);
    LeafValues.text("name", body.name(), visit);
    LeafValues.code("kind", body.kind(), visit);
    LeafValues.identifiers(body.identifiers(), visit);
  }

  private static void participant(Participant participant, Visit visit) {
    visit.checks.participant.run(participant, visit);
    LeafValues.text("name", participant.name(), visit);
    LeafValues.code("body", participant.body(), visit);
    LeafValues.code("role", participant.role(), visit);
  }

  private static void report(Report report, Visit visit) {
    visit.path.enter("report");
    visit.checks.report.run(report, visit);
    LeafValues.text("title", report.title(), visit);
    LeafValues.pastDate("published", report.published(), visit);
    visit.path.leave();
  }

  private static void followUp(FollowUp followUp, Visit visit) {
    visit.path.enter("followUp");
    visit.checks.followUp.run(followUp, visit);
    LeafValues.text("of", followUp.of(), visit);
    followUp.original().ifPresent(original -> original(original, visit));
    LeafValues.texts("covers", followUp.covers(), visit);
    LeafValues.code("kind", followUp.kind(), visit);
    visit.path.leave();
  }

  private static void original(OriginalReference original, Visit visit) {
    visit.path.enter("original");
    LeafValues.text("title", original.title(), visit);
    LeafValues.fieldwork(original.fieldwork(), visit);
    LeafValues.pastDate("published", original.published(), visit);
    visit.path.leave();
  }

  private static void previous(Previous previous, Visit visit) {
    visit.path.enter("previous");
    visit.checks.previous.run(previous, visit);
    LeafValues.text("id", previous.id(), visit);
    LeafValues.code("type", previous.type(), visit);
    LeafValues.fieldwork(previous.fieldwork(), visit);
    LeafValues.pastDate("published", previous.published(), visit);
    ResultWalk.judgements(previous.judgements(), visit);
    LeafValues.code("absence", previous.absence(), visit);
    visit.path.leave();
  }

  private static void source(Source source, Visit visit) {
    visit.checks.source.run(source, visit);
    LeafValues.text("title", source.title(), visit);
    LeafValues.text("publisher", source.publisher(), visit);
    LeafValues.pastDate("published", source.published(), visit);
    LeafValues.pastDate("retrieved", source.retrieved(), visit);
  }
}
