package io.github.openinspections.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InspectionFrameworkTest {
  /** South Tyneside: began in December 2022, continued in February, published in May 2023. */
  private static final Inspection SOUTH_TYNESIDE =
      inspection(InspectionType.STANDARD_INSPECTION, BodyCode.OFSTED)
          .addFieldwork(DateInterval.parse("2023-02-14/2023-02-15"))
          .addFieldwork(DateInterval.parse("2022-12-05/2022-12-16"))
          .build();

  @Test
  void theStartOfTheEarliestFieldworkDecides() {
    assertThat(candidates(SOUTH_TYNESIDE)).containsExactly("ilacs-2018");
    assertThat(
            candidates(SOUTH_TYNESIDE.withFieldwork(DateInterval.parse("2023-02-14/2023-02-15"))))
        .containsExactly("ilacs-2023");
    assertThat(candidates(SOUTH_TYNESIDE.withFieldwork(DateInterval.parse("2023-01"))))
        .containsExactly("ilacs-2018", "ilacs-2023");
    assertThat(candidates(SOUTH_TYNESIDE.withFieldwork(List.of())))
        .containsExactly("ilacs-2018", "ilacs-2023", "ilacs-2026");
  }

  @Test
  void aStatedFrameworkTakesPrecedence() {
    assertThat(candidates(SOUTH_TYNESIDE.withFramework(FrameworkCode.ILACS_2026)))
        .containsExactly("ilacs-2026");
    assertThat(candidates(SOUTH_TYNESIDE.withFramework(FrameworkCode.of("ilacs-2031")))).isEmpty();
  }

  /** Lambeth and Rochdale. */
  @Test
  void theTypeDecidesBetweenTwoOnOneDay() {
    DateInterval day = DateInterval.parse("2018-01-29");

    assertThat(
            candidates(
                inspection(InspectionType.SINGLE_INSPECTION, BodyCode.OFSTED)
                    .addFieldwork(day)
                    .build()))
        .containsExactly("sif-2013");
    assertThat(
            candidates(
                inspection(InspectionType.STANDARD_INSPECTION, BodyCode.OFSTED)
                    .addFieldwork(day)
                    .build()))
        .containsExactly("ilacs-2018");
  }

  @Test
  void theKindOfProvisionDecidesForRegisteredServices() {
    Inspection school =
        inspection(InspectionType.FULL_INSPECTION, BodyCode.OFSTED)
            .addFieldwork(DateInterval.parse("2016-05-03/2016-05-04"))
            .addInspected(
                InspectedBody.builder().kind(InspectedKind.RESIDENTIAL_SPECIAL_SCHOOL).build())
            .build();

    assertThat(candidates(school)).containsExactly("ofsted-boarding-2015");
    assertThat(
            candidates(
                school.withInspected(
                    InspectedBody.builder().kind(InspectedKind.CHILDRENS_HOME).build())))
        .containsExactly("ofsted-childrens-homes-2015");
    assertThat(candidates(school.withInspected(List.of()))).hasSizeGreaterThan(1);
  }

  /** A second progress review of March 2019 is not one of area SEND. */
  @Test
  void withoutAnInspectingBodyNothingIsDerived() {
    Inspection moray =
        Inspection.builder()
            .id("moray")
            .type(InspectionType.PROGRESS_REVIEW)
            .addFieldwork(DateInterval.parse("2019-03"))
            .addParticipants(Participant.builder().name("Care Inspectorate").build())
            .build();

    assertThat(candidates(moray)).isEmpty();
    assertThat(candidates(moray.withFramework(FrameworkCode.CI_JOINT_2012)))
        .containsExactly("ci-joint-2012");
  }

  private static Inspection.Builder inspection(InspectionType type, BodyCode body) {
    Inspection.Builder builder = Inspection.builder();
    builder
        .id("x")
        .type(type)
        .addParticipants(Participant.builder().name(body.code()).body(body).build());
    return builder;
  }

  private static Stream<String> candidates(Inspection inspection) {
    return InspectionFramework.of(inspection).candidates().stream().map(Framework::toString);
  }
}
