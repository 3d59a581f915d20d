package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.validation.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeRulesTest {
  /** A record of an inspectorate that is unknown here. */
  private static final Inspection FOREIGN =
      Findings.MINIMAL
          .withType(InspectionType.of("tilsyn"))
          .withFramework(FrameworkCode.of("bufdir-2024"))
          .withInspected(InspectedBody.builder().kind(InspectedKind.of("kommune")).build())
          .withParticipants(
              Participant.builder()
                  .name("Statsforvalteren")
                  .body(BodyCode.of("statsforvalteren"))
                  .role(ParticipantRole.of("tilsynsmyndighet"))
                  .build())
          .withFollowUp(FollowUp.builder().kind(FollowUpKind.of("oppfolging")).build())
          .withPrevious(Previous.builder().absence(Absence.of("ukjent")).build())
          .withJudgements(
              Judgement.builder()
                  .aspect(AspectCode.of("forsvarlighet"))
                  .grade(Grade.of("lovbrudd", "avvik"))
                  .label("Avvik")
                  .build())
          .withPriorityAreas(
              PriorityArea.builder()
                  .id("a")
                  .text("Plans for children.")
                  .kind(PriorityAreaKind.of("lovbrudd"))
                  .build())
          .withPriorityAreasStated(
              StatedCount.builder().kind(PriorityAreaKind.of("lovbrudd")).count(1).build())
          .withNextSteps(NextStep.builder().label("plan").kind(NextStepKind.of("plan")).build());

  @Test
  void VOC_001_anUnknownCodeIsOnlyAnInfo() {
    List<Problem> problems = Findings.VALIDATOR.validate(FOREIGN);

    assertThat(problems).extracting(Problem::severity).containsOnly(Severity.INFO);
    assertThat(Findings.write(problems))
        .containsExactly(
            "VOC-001 /followUp/kind",
            "VOC-001 /framework",
            "VOC-001 /inspected/0/kind",
            "FRA-005 /judgements/0/aspect",
            "VOC-001 /judgements/0/grade/scale",
            "VOC-001 /nextSteps/0/kind",
            "BOD-001 /participants/0/body",
            "VOC-001 /participants/0/role",
            "VOC-001 /previous/absence",
            "VOC-001 /priorityAreas/0/kind",
            "VOC-001 /priorityAreasStated/0/kind",
            "INS-008 /type");
  }

  @Test
  void INS_008_theTypeOfAPreviousInspectionCanBeUnknownToo() {
    Previous previous = Previous.builder().type(InspectionType.of("jar")).build();

    assertThat(Findings.of(Findings.MINIMAL.withPrevious(previous)))
        .containsExactly("INS-008 /previous/type");
  }

  @Test
  void INS_008_codesAreCaseSensitive() {
    assertThat(Findings.of(Findings.MINIMAL.withType(InspectionType.of("Joint-Inspection"))))
        .containsExactly("INS-008 /type");
  }
}
