package io.github.openinspections.serialization.json.fast;

import static io.github.openinspections.serialization.json.fast.PlainRecord.END;

import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;

/** Reads what must improve, and what became of it. Each number is the place of a name. */
final class PlainPriorityAreas {
  private static final PlainCode<Absence> ABSENCE = new PlainCode<>(Absence.class, Absence::of);
  private static final PlainCode<NextStepKind> NEXT_STEP_KIND =
      new PlainCode<>(NextStepKind.class, NextStepKind::of);
  private static final PlainCode<PriorityAreaKind> PRIORITY_AREA_KIND =
      new PlainCode<>(PriorityAreaKind.class, PriorityAreaKind::of);

  private static final PlainNames PRIORITY_AREA =
      PlainNames.of("id", "text", "kind", "responsible", "wordingBy", "group", "reference", "due")
          .require("id", "text");

  private static final PlainNames STATED_COUNT =
      PlainNames.of("kind", "count", "label").require("count");

  private static final PlainNames PROGRESS_RATING =
      PlainNames.of("priorityArea", "label", "grade", "absence", "judgedBy", "narrative")
          .require("priorityArea");

  private static final PlainNames PROGRESS_STATEMENT =
      PlainNames.of("label", "areas", "grade", "judgedBy").require("label");

  private static final PlainNames NEXT_STEP =
      PlainNames.of("kind", "label", "within", "by", "from").require("label");

  private PlainPriorityAreas() {}

  static PriorityArea priorityArea(PlainRecord in) {
    PriorityArea.Builder priorityArea = PriorityArea.builder();
    for (int name = in.open(PRIORITY_AREA); name != END; name = in.next(PRIORITY_AREA)) {
      switch (name) {
        case 0 -> priorityArea.id(in.identifier());
        case 1 -> priorityArea.text(in.text());
        case 2 -> priorityArea.kind(in.code(PRIORITY_AREA_KIND));
        case 3 -> {
          for (in.list(); in.element(); ) {
            priorityArea.addResponsible(in.text());
          }
        }
        case 4 -> priorityArea.wordingBy(in.text());
        case 5 -> priorityArea.group(in.text());
        case 6 -> priorityArea.reference(in.text());
        case 7 -> priorityArea.due(in.date());
        default -> priorityArea.addExtensions(in.extension());
      }
    }
    return priorityArea.build();
  }

  static StatedCount statedCount(PlainRecord in) {
    StatedCount.Builder statedCount = StatedCount.builder();
    for (int name = in.open(STATED_COUNT); name != END; name = in.next(STATED_COUNT)) {
      switch (name) {
        case 0 -> statedCount.kind(in.code(PRIORITY_AREA_KIND));
        case 1 -> statedCount.count(in.count());
        case 2 -> statedCount.label(in.text());
        default -> statedCount.addExtensions(in.extension());
      }
    }
    return statedCount.build();
  }

  static ProgressRating progressRating(PlainRecord in) {
    ProgressRating.Builder progressRating = ProgressRating.builder();
    for (int name = in.open(PROGRESS_RATING); name != END; name = in.next(PROGRESS_RATING)) {
      switch (name) {
        case 0 -> progressRating.priorityArea(in.identifier());
        case 1 -> progressRating.label(in.text());
        case 2 -> progressRating.grade(PlainJudgements.grade(in));
        case 3 -> progressRating.absence(in.code(ABSENCE));
        case 4 -> progressRating.judgedBy(in.text());
        case 5 -> progressRating.narrative(in.text());
        default -> progressRating.addExtensions(in.extension());
      }
    }
    return progressRating.build();
  }

  static ProgressStatement progressStatement(PlainRecord in) {
    ProgressStatement.Builder progressStatement = ProgressStatement.builder();
    for (int name = in.open(PROGRESS_STATEMENT); name != END; name = in.next(PROGRESS_STATEMENT)) {
      switch (name) {
        case 0 -> progressStatement.label(in.text());
        case 1 -> progressStatement.areas(in.count());
        case 2 -> progressStatement.grade(PlainJudgements.grade(in));
        case 3 -> progressStatement.judgedBy(in.text());
        default -> progressStatement.addExtensions(in.extension());
      }
    }
    return progressStatement.build();
  }

  static NextStep nextStep(PlainRecord in) {
    NextStep.Builder nextStep = NextStep.builder();
    for (int name = in.open(NEXT_STEP); name != END; name = in.next(NEXT_STEP)) {
      switch (name) {
        case 0 -> nextStep.kind(in.code(NEXT_STEP_KIND));
        case 1 -> nextStep.label(in.text());
        case 2 -> nextStep.within(in.period());
        case 3 -> nextStep.by(in.date());
        case 4 -> nextStep.from(in.date());
        default -> nextStep.addExtensions(in.extension());
      }
    }
    return nextStep.build();
  }
}
