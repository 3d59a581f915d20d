package io.github.openinspections.validation.rules;

import io.github.openinspections.validation.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All standard rules over one record. */
public final class RecordRules {
  private RecordRules() {}

  /** Returns the rules. */
  public static List<Rule> all() {
    return Stream.of(
            InspectionRules.all(),
            FieldworkRules.all(),
            ReportRules.all(),
            PriorityAreaRules.all(),
            StatedCountRules.all(),
            ProgressRules.all(),
            ProgressGradeRules.all(),
            CoverageRules.all(),
            QuoteRules.all(),
            TextRules.all(),
            FollowUpRules.all(),
            CodeRules.all(),
            UsualTimeRules.all(),
            AreaRules.all(),
            BodyRules.all(),
            FrameworkRules.all(),
            TypeRules.all(),
            JudgementRules.all(),
            JudgementListRules.all(),
            OverallRules.all(),
            NextStepRules.all(),
            OtherDateRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
