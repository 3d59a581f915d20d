package io.github.openinspections.serialization.json.fast;

import static io.github.openinspections.serialization.json.fast.PlainRecord.END;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectionType;

/** Reads inspections. Each number is the place of a name. */
final class PlainInspection {
  private static final PlainCode<FrameworkCode> FRAMEWORK_CODE =
      new PlainCode<>(FrameworkCode.class, FrameworkCode::of);
  private static final PlainCode<InspectionType> INSPECTION_TYPE =
      new PlainCode<>(InspectionType.class, InspectionType::of);

  static final PlainNames INSPECTION =
      PlainNames.of(
              "id",
              "identifiers",
              "asOf",
              "type",
              "typeLabel",
              "framework",
              "title",
              "topics",
              "areas",
              "inspected",
              "participants",
              "fieldwork",
              "report",
              "followUp",
              "previous",
              "judgements",
              "judgementCounts",
              "priorityAreas",
              "priorityAreasStated",
              "progress",
              "overallProgress",
              "nextSteps",
              "quotes",
              "sources")
          .require("id", "type");

  private PlainInspection() {}

  static Inspection read(PlainRecord in) {
    Inspection.Builder inspection = Inspection.builder();
    for (int name = in.open(INSPECTION); name != END; name = in.next(INSPECTION)) {
      switch (name) {
        case 0 -> inspection.id(in.identifier());
        case 1 -> inspection.identifiers(in.texts());
        case 2 -> inspection.asOf(in.date());
        case 3 -> inspection.type(in.code(INSPECTION_TYPE));
        case 4 -> inspection.typeLabel(in.text());
        case 5 -> inspection.framework(in.code(FRAMEWORK_CODE));
        case 6 -> inspection.title(in.text());
        case 7 -> {
          for (in.list(); in.element(); ) {
            inspection.addTopics(in.text());
          }
        }
        case 8 -> {
          for (in.list(); in.element(); ) {
            inspection.addAreas(in.object(PlainBodies.AREAS));
          }
        }
        case 9 -> {
          for (in.list(); in.element(); ) {
            inspection.addInspected(in.object(PlainBodies.INSPECTED));
          }
        }
        case 10 -> {
          for (in.list(); in.element(); ) {
            inspection.addParticipants(in.object(PlainBodies.PARTICIPANTS));
          }
        }
        case 11 -> {
          for (in.list(); in.element(); ) {
            inspection.addFieldwork(in.interval());
          }
        }
        case 12 -> inspection.report(PlainDocuments.report(in));
        case 13 -> inspection.followUp(PlainFollowUps.followUp(in));
        case 14 -> inspection.previous(PlainFollowUps.previous(in));
        case 15 -> {
          for (in.list(); in.element(); ) {
            inspection.addJudgements(in.object(PlainJudgements.JUDGEMENTS));
          }
        }
        case 16 -> {
          for (in.list(); in.element(); ) {
            inspection.addJudgementCounts(PlainJudgements.judgementCount(in));
          }
        }
        case 17 -> {
          for (in.list(); in.element(); ) {
            inspection.addPriorityAreas(PlainPriorityAreas.priorityArea(in));
          }
        }
        case 18 -> {
          for (in.list(); in.element(); ) {
            inspection.addPriorityAreasStated(PlainPriorityAreas.statedCount(in));
          }
        }
        case 19 -> {
          for (in.list(); in.element(); ) {
            inspection.addProgress(PlainPriorityAreas.progressRating(in));
          }
        }
        case 20 -> {
          for (in.list(); in.element(); ) {
            inspection.addOverallProgress(PlainPriorityAreas.progressStatement(in));
          }
        }
        case 21 -> {
          for (in.list(); in.element(); ) {
            inspection.addNextSteps(PlainPriorityAreas.nextStep(in));
          }
        }
        case 22 -> {
          for (in.list(); in.element(); ) {
            inspection.addQuotes(PlainDocuments.quote(in));
          }
        }
        case 23 -> {
          for (in.list(); in.element(); ) {
            inspection.addSources(in.object(PlainDocuments.SOURCES));
          }
        }
        default -> inspection.addExtensions(in.extension());
      }
    }
    return inspection.build();
  }
}
