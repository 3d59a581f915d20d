package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.graded;
import static io.github.openinspections.validation.rules.FrameworkExamples.ilacs;
import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** If a rule cannot be decided, the report says so: silence is not the same as "nothing found". */
class UndecidedTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK));

  private static final String FRAMEWORK =
      "body, type and start of fieldwork do not decide the framework";

  private static List<String> notRun(Inspection inspection) {
    return VALIDATOR.validate(InspectionDataset.of(List.of(inspection))).notRun().stream()
        .map(one -> one.rule() + " " + one.reason())
        .toList();
  }

  private static List<String> notRunFor(String reason, Inspection inspection) {
    return notRun(inspection).stream()
        .filter(one -> one.endsWith(" " + reason))
        .map(one -> one.split(" ", 2)[0])
        .toList();
  }

  private static final Report REPORT =
      Report.builder().published(PartialDate.parse("2024-11-20")).build();

  @Test
  void aDecidedFrameworkDecidesAllItsRules() {
    assertThat(notRun(ilacs(Findings.MINIMAL).withReport(REPORT))).isEmpty();
    assertThat(notRun(Findings.MINIMAL.withFieldwork())).isEmpty();
  }

  @Test
  void gradesNeedTheFramework() {
    assertThat(notRunFor(FRAMEWORK, graded(Findings.MINIMAL).withFieldwork()))
        .containsExactly("FRA-001", "FRA-002", "FRA-003", "JUD-003", "JUD-006", "JUD-010");
  }

  @Test
  void countsAndNextStepsNeedTheFramework() {
    JudgementCount three =
        JudgementCount.builder().grade(Grade.of("ofsted-four-point", "good")).count(3).build();
    NextStep next =
        NextStep.builder().label("the next inspection").within(Period.ofYears(3)).build();
    Inspection undated = graded(Findings.MINIMAL).withJudgements().withFieldwork();

    assertThat(notRunFor(FRAMEWORK, undated)).isEmpty();
    assertThat(notRunFor(FRAMEWORK, undated.withJudgementCounts(three)))
        .containsExactly("FRA-002", "FRA-003");
    assertThat(notRunFor(FRAMEWORK, undated.withNextSteps(next))).containsExactly("NXT-001");
  }

  @Test
  void theUsualLengthOfFieldworkNeedsTheFramework() {
    Inspection visit = graded(Findings.MINIMAL).withJudgements();

    assertThat(notRunFor(FRAMEWORK, visit.withFieldwork(DateInterval.parse("2023"))))
        .containsExactly("INS-007");
    assertThat(notRunFor(FRAMEWORK, visit.withFieldwork(DateInterval.parse("2022")))).isEmpty();
  }

  @Test
  void missingFieldworkNeedsAPossibleFramework() {
    Inspection published = graded(Findings.MINIMAL).withJudgements().withFieldwork();

    assertThat(notRunFor(FRAMEWORK, published.withReport(REPORT))).containsExactly("FRA-002");
    assertThat(
            notRunFor(FRAMEWORK, published.withReport(REPORT).withType(InspectionType.of("visit"))))
        .containsExactly("INS-012");
    assertThat(notRunFor(FRAMEWORK, published.withType(InspectionType.of("visit")))).isEmpty();
  }

  @Test
  void aspectsNeedTheWholeListOfTheFramework() {
    String reason = "not all aspects of the framework are known";
    Inspection early =
        graded(Findings.MINIMAL)
            .withType(InspectionType.INSPECTION)
            .withFieldwork(DateInterval.parse("2010-05-10"));

    assertThat(notRunFor(reason, early)).containsExactly("FRA-001");
    assertThat(notRunFor(reason, early.withJudgements())).isEmpty();
  }

  @Test
  void levelsNeedTheirScale() {
    String reason = "the scale is not known";
    Inspection judged =
        Findings.MINIMAL.withJudgements(
            judgement("care-leavers", "good").withGrade(Grade.of("somebodys-own", "good")));
    Inspection rated =
        Findings.MINIMAL.withProgress(
            ProgressRating.builder()
                .priorityArea("leadership")
                .grade(Grade.of("somebodys-own", "good"))
                .build());

    assertThat(notRunFor(reason, judged)).containsExactly("JUD-001");
    assertThat(notRunFor(reason, rated)).containsExactly("PRG-007");
  }

  @Test
  void ratedAreasNeedACompleteList() {
    String reason = "it is not certain that all priority areas are listed";
    Inspection rated =
        Findings.MINIMAL.withProgress(
            ProgressRating.builder().priorityArea("leadership").label("significant").build());

    assertThat(
            notRunFor(
                reason, rated.withPriorityAreasStated(StatedCount.builder().count(5).build())))
        .containsExactly("PRG-001");
  }
}
