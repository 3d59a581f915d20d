package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Inspection}. */
public final class InspectionBinding {
  /** The table. */
  public static final ObjectCodec<Inspection, Inspection.Builder> INSPECTION =
      ObjectCodec.of("Inspection", Inspection::builder, Inspection.Builder::build)
          .required("id", Codecs.IDENTIFIER, Inspection::id, Inspection.Builder::id)
          .texts("identifiers", Inspection::identifiers, Inspection.Builder::identifiers)
          .optional("asOf", Codecs.DATE, Inspection::asOf, Inspection.Builder::asOf)
          .required(
              "type", Codecs.code(InspectionType::of), Inspection::type, Inspection.Builder::type)
          .optional("typeLabel", Codecs.TEXT, Inspection::typeLabel, Inspection.Builder::typeLabel)
          .optional(
              "framework",
              Codecs.code(FrameworkCode::of),
              Inspection::framework,
              Inspection.Builder::framework)
          .optional("title", Codecs.TEXT, Inspection::title, Inspection.Builder::title)
          .list("topics", Codecs.TEXT, Inspection::topics, Inspection.Builder::addTopics)
          .list("areas", AreaBinding.AREA, Inspection::areas, Inspection.Builder::addAreas)
          .list(
              "inspected",
              InspectedBodyBinding.INSPECTED_BODY,
              Inspection::inspected,
              Inspection.Builder::addInspected)
          .list(
              "participants",
              ParticipantBinding.PARTICIPANT,
              Inspection::participants,
              Inspection.Builder::addParticipants)
          .list(
              "fieldwork", Codecs.INTERVAL, Inspection::fieldwork, Inspection.Builder::addFieldwork)
          .optional("report", ReportBinding.REPORT, Inspection::report, Inspection.Builder::report)
          .optional(
              "followUp",
              FollowUpBinding.FOLLOW_UP,
              Inspection::followUp,
              Inspection.Builder::followUp)
          .optional(
              "previous",
              PreviousBinding.PREVIOUS,
              Inspection::previous,
              Inspection.Builder::previous)
          .list(
              "judgements",
              JudgementBinding.JUDGEMENT,
              Inspection::judgements,
              Inspection.Builder::addJudgements)
          .list(
              "judgementCounts",
              JudgementCountBinding.JUDGEMENT_COUNT,
              Inspection::judgementCounts,
              Inspection.Builder::addJudgementCounts)
          .list(
              "priorityAreas",
              PriorityAreaBinding.PRIORITY_AREA,
              Inspection::priorityAreas,
              Inspection.Builder::addPriorityAreas)
          .list(
              "priorityAreasStated",
              StatedCountBinding.STATED_COUNT,
              Inspection::priorityAreasStated,
              Inspection.Builder::addPriorityAreasStated)
          .list(
              "progress",
              ProgressRatingBinding.PROGRESS_RATING,
              Inspection::progress,
              Inspection.Builder::addProgress)
          .list(
              "overallProgress",
              ProgressStatementBinding.PROGRESS_STATEMENT,
              Inspection::overallProgress,
              Inspection.Builder::addOverallProgress)
          .list(
              "nextSteps",
              NextStepBinding.NEXT_STEP,
              Inspection::nextSteps,
              Inspection.Builder::addNextSteps)
          .list("quotes", QuoteBinding.QUOTE, Inspection::quotes, Inspection.Builder::addQuotes)
          .list(
              "sources", SourceBinding.SOURCE, Inspection::sources, Inspection.Builder::addSources)
          .extensions(Inspection::extensions, Inspection.Builder::addExtensions);

  private InspectionBinding() {}
}
