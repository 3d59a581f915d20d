package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.JsonCodec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All types that have a JSON codec, each with its codec: what a host's mapper has to know. */
public final class Bindings {
  private static final List<Binding<?>> RECORDS =
      List.of(
          new Binding<>(Inspection.class, InspectionBinding.INSPECTION),
          new Binding<>(Area.class, AreaBinding.AREA),
          new Binding<>(InspectedBody.class, InspectedBodyBinding.INSPECTED_BODY),
          new Binding<>(Participant.class, ParticipantBinding.PARTICIPANT),
          new Binding<>(Report.class, ReportBinding.REPORT),
          new Binding<>(FollowUp.class, FollowUpBinding.FOLLOW_UP),
          new Binding<>(OriginalReference.class, OriginalReferenceBinding.ORIGINAL_REFERENCE),
          new Binding<>(Previous.class, PreviousBinding.PREVIOUS),
          new Binding<>(Judgement.class, JudgementBinding.JUDGEMENT),
          new Binding<>(JudgementCount.class, JudgementCountBinding.JUDGEMENT_COUNT),
          new Binding<>(Grade.class, GradeBinding.GRADE),
          new Binding<>(Score.class, ScoreBinding.SCORE),
          new Binding<>(PriorityArea.class, PriorityAreaBinding.PRIORITY_AREA),
          new Binding<>(StatedCount.class, StatedCountBinding.STATED_COUNT),
          new Binding<>(ProgressRating.class, ProgressRatingBinding.PROGRESS_RATING),
          new Binding<>(ProgressStatement.class, ProgressStatementBinding.PROGRESS_STATEMENT),
          new Binding<>(NextStep.class, NextStepBinding.NEXT_STEP),
          new Binding<>(Quote.class, QuoteBinding.QUOTE),
          new Binding<>(Attribution.class, AttributionBinding.ATTRIBUTION),
          new Binding<>(Source.class, SourceBinding.SOURCE),
          new Binding<>(PartialDate.class, Codecs.DATE),
          new Binding<>(DateInterval.class, Codecs.INTERVAL),
          new Binding<>(AreaCode.class, Codecs.code(AreaCode::of)),
          new Binding<>(InspectionType.class, Codecs.code(InspectionType::of)),
          new Binding<>(FrameworkCode.class, Codecs.code(FrameworkCode::of)),
          new Binding<>(BodyCode.class, Codecs.code(BodyCode::of)),
          new Binding<>(ParticipantRole.class, Codecs.code(ParticipantRole::of)),
          new Binding<>(InspectedKind.class, Codecs.code(InspectedKind::of)),
          new Binding<>(AspectCode.class, Codecs.code(AspectCode::of)),
          new Binding<>(ScaleCode.class, Codecs.code(ScaleCode::of)),
          new Binding<>(LevelCode.class, Codecs.code(LevelCode::of)),
          new Binding<>(Absence.class, Codecs.code(Absence::of)),
          new Binding<>(PriorityAreaKind.class, Codecs.code(PriorityAreaKind::of)),
          new Binding<>(FollowUpKind.class, Codecs.code(FollowUpKind::of)),
          new Binding<>(NextStepKind.class, Codecs.code(NextStepKind::of)));

  private static final List<Binding<?>> ALL =
      Stream.of(RECORDS, ReportBindings.ALL, ReleaseBindings.ALL)
          .<Binding<?>>flatMap(List::stream)
          .toList();

  private Bindings() {}

  /** Returns the binding of a type, or of the public type that it implements. */
  public static Optional<Binding<?>> find(Class<?> type) {
    return ALL.stream().filter(binding -> binding.type().isAssignableFrom(type)).findFirst();
  }

  /**
   * A type with its codec.
   *
   * @param type the type
   * @param codec its codec
   * @param isRead whether the codec also reads
   */
  public record Binding<T>(Class<T> type, JsonCodec<T> codec, boolean isRead) {
    Binding(Class<T> type, JsonCodec<T> codec) {
      this(type, codec, true);
    }

    static <T> Binding<T> written(Class<T> type, JsonCodec<T> codec) {
      return new Binding<>(type, codec, false);
    }
  }
}
