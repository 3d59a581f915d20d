package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Findings;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeRulesTest {
  private static Inspection authority(String type, String aspects, String... fieldwork) {
    return Findings.MINIMAL
        .withType(InspectionType.of(type))
        .withParticipants(Participant.builder().name("Ofsted").body(BodyCode.OFSTED).build())
        .withInspected(InspectedBody.builder().kind(InspectedKind.LOCAL_AUTHORITY).build())
        .withFieldwork(Arrays.stream(fieldwork).map(DateInterval::parse).toList())
        .withJudgements(
            Stream.of(aspects.split(" ", -1)).map(aspect -> judgement(aspect, "good")).toList());
  }

  /** For children's homes and youth justice services, only the latest frameworks are known. */
  @ParameterizedTest
  @CsvSource({
    "interim-inspection, 2012-05-10, childrens-home",
    "youth-justice-inspection, 2012-05-10, youth-justice-service"
  })
  void FRA_004_whereOtherFrameworksMayHaveAppliedNoDateIsWrong(
      String type, String fieldwork, String kind) {
    Inspection inspection =
        Findings.MINIMAL
            .withType(InspectionType.of(type))
            .withInspected(InspectedBody.builder().kind(InspectedKind.of(kind)).build())
            .withFieldwork(DateInterval.parse(fieldwork));

    assertThat(Findings.of(inspection)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "single-inspection, 2021-05-10",
    "joint-targeted-area-inspection, 2015-05-11/2015-05-15",
    "short-inspection, 2017-09-11/2017-09-15",
    "focused-visit, 2017-09-12/2017-09-13"
  })
  void FRA_004_aTypeIsLimitedToTheDatesOfItsFrameworks(String type, String fieldwork) {
    assertThat(Findings.of(authority(type, "adoption", fieldwork).withJudgements()))
        .containsExactly("FRA-004 /type");
  }

  @Test
  void FRA_004_aTypeIsLimitedToItsBodiesAndFramework() {
    Inspection visit =
        authority("focused-visit", "adoption", "2024-09-10/2024-09-11").withJudgements();

    assertThat(
            Findings.of(
                visit.withParticipants(
                    Participant.builder().name("CQC").body(BodyCode.of("cqc")).build())))
        .containsExactly("FRA-004 /type");
    assertThat(Findings.of(visit.withFramework(FrameworkCode.of("ilacs-2023"))))
        .containsExactly("FRA-004 /type");
    assertThat(
            Findings.of(
                visit
                    .withType(InspectionType.INSPECTION)
                    .withFramework(FrameworkCode.of("ilacs-2023"))))
        .isEmpty();
  }
}
