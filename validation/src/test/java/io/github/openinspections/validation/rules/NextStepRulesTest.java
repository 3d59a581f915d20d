package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.validation.Findings;
import java.time.Period;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepRulesTest {
  private static Inspection areaSend(String outcome, String... within) {
    return Findings.MINIMAL
        .withType(InspectionType.AREA_SEND_INSPECTION)
        .withParticipants(
            Participant.builder().name("Ofsted").body(BodyCode.OFSTED).build(),
            Participant.builder().name("CQC").body(BodyCode.of("cqc")).build())
        .withFieldwork(DateInterval.parse("2024-02-12/2024-02-16"))
        .withJudgements(
            Judgement.builder()
                .aspect(AspectCode.OUTCOME)
                .grade(Grade.of("area-send-outcome", outcome))
                .build())
        .withNextSteps(
            Arrays.stream(within)
                .map(
                    time ->
                        NextStep.builder()
                            .label("next inspection")
                            .within(Period.parse(time))
                            .build())
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "typically-positive, P5Y",
    "typically-positive, P60M",
    "typically-positive, P4Y12M",
    "inconsistent, P3Y",
    "inconsistent, P36M",
    "systemic-failings, P18M",
    "systemic-failings, P1Y6M",
    "systemic-failings, P3Y"
  })
  void NXT_001_theFrameworksNextStepIsAccepted(String outcome, String within) {
    assertThat(Findings.of(areaSend(outcome, within))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "typically-positive, P3Y",
    "typically-positive, P5Y1D",
    "inconsistent, P5Y",
    "inconsistent, P18M",
    "systemic-failings, P5Y",
    "inconsistent, P999999Y999999M"
  })
  void NXT_001_theTimeOfAnotherOutcomeIsReported(String outcome, String within) {
    assertThat(Findings.of(areaSend(outcome, within)))
        .containsExactly("NXT-001 /nextSteps/0/within");
  }

  @Test
  void NXT_001_everyStepIsChecked() {
    Inspection failings = areaSend("systemic-failings", "P18M", "P1Y", "P3Y");

    assertThat(Findings.of(failings)).containsExactly("NXT-001 /nextSteps/1/within");
    assertThat(Findings.VALIDATOR.validate(failings).get(0).message()).contains("P18M, P3Y");
  }

  private static Inspection announced(String outcome, String kind, String within) {
    Inspection inspection = areaSend(outcome, within);
    return inspection.withNextSteps(inspection.nextSteps().get(0).withKind(NextStepKind.of(kind)));
  }

  @ParameterizedTest
  @CsvSource({
    "systemic-failings, monitoring-inspection, P18M",
    "systemic-failings, full-inspection, P3Y",
    "typically-positive, full-inspection, P5Y",
    "typically-positive, re-inspection, P5Y",
    "systemic-failings, priority-action-plan, P35D",
    "inconsistent, engagement-meeting, P1Y"
  })
  void NXT_001_aStepIsComparedWithThoseOfItsKind(String outcome, String kind, String within) {
    assertThat(Findings.of(announced(outcome, kind, within))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "systemic-failings, monitoring-inspection, P3Y, P18M",
    "systemic-failings, full-inspection, P18M, P3Y",
    "typically-positive, full-inspection, P3Y, P5Y",
    "inconsistent, monitoring-inspection, P18M, P3Y",
    "inconsistent, re-inspection, P5Y, P3Y"
  })
  void NXT_001_theTimeOfAnotherKindIsReported(
      String outcome, String kind, String within, String usual) {
    Inspection inspection = announced(outcome, kind, within);

    assertThat(Findings.of(inspection)).containsExactly("NXT-001 /nextSteps/0/within");
    assertThat(Findings.VALIDATOR.validate(inspection).get(0).message())
        .isEqualTo("example/1: %s is announced; after %s it is usually %s", within, outcome, usual);
  }

  @Test
  void NXT_001_withoutTimeOutcomeOrFrameworkThereIsNothingToCompare() {
    Inspection positive = areaSend("typically-positive", "P3Y");

    assertThat(
            Findings.of(
                positive.withNextSteps(NextStep.builder().label("the next inspection").build())))
        .isEmpty();
    assertThat(Findings.of(positive.withJudgements())).isEmpty();
    assertThat(Findings.of(positive.withFieldwork())).containsExactly("INS-009");
    assertThat(Findings.of(positive.withType(InspectionType.JOINT_INSPECTION))).isEmpty();
  }
}
