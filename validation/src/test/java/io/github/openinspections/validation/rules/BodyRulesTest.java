package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.validation.Findings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRulesTest {
  private static Participant who(String name, String body) {
    return Participant.builder().name(name).body(BodyCode.of(body)).build();
  }

  private static Inspection by(String name, String body, String fieldwork) {
    return Findings.MINIMAL
        .withFieldwork(DateInterval.parse(fieldwork))
        .withParticipants(who(name, body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her Majesty’s Inspectorate of Constabulary in Scotland",
        "Her Majesty's Inspectorate of Constabulary in Scotland",
        "Her Majesty's Inspectorate of Constabulary for Scotland",
        "Her Majesty's Inspectorate for Constabulary in Scotland",
        "Her Majesties' Inspectorate of Constabulary Scotland",
        "HM Inspectorate of Constabulary in Scotland",
        "HMICS"
      })
  void BOD_002_sevenSpellingsOfOneBodyAreAccepted(String name) {
    assertThat(Findings.of(by(name, "hmics", "2014-01/2014-02"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HMICFRS, hmicfrs, 2018-05",
    "HMIC, hmicfrs, 2015-05",
    "HMIP, hmi-probation, 2016-05",
    "HMIP, hmi-prisons, 2016-05",
    "SCSWIS, care-inspectorate, 2012-05",
    "Care Inspectorate, care-inspectorate, 2011",
    "HMIE, hmie, 2009-04",
    "HMIE, hmie, 2025-11",
    "His Majesty's Inspectorate of Constabulary in Scotland, hmics, 2022-09-05/2022-09-16",
    "OFSTED, ofsted, 2014-05"
  })
  void BOD_002_aNameOfTheTimeIsAccepted(String name, String body, String fieldwork) {
    assertThat(Findings.of(by(name, body, fieldwork))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HMICFRS, hmicfrs, 2015-05",
    "His Majesty's Inspectorate of Constabulary in Scotland, hmics, 2014-02",
    "Her Majesty's Inspectorate of Constabulary in Scotland, hmics, 2024-02",
    "Ofsted, cqc, 2018-05",
    "Dumfries and Galloway Council, hmics, 2014-02"
  })
  void BOD_002_aNameOfAnotherTimeOrBodyIsReported(String name, String body, String fieldwork) {
    assertThat(Findings.of(by(name, body, fieldwork)))
        .containsExactly("BOD-002 /participants/0/name");
  }

  @Test
  void BOD_002_aReportMayCarryTheNameOfItsPublicationDate() {
    Inspection changed =
        by("His Majesty's Inspectorate of Constabulary in Scotland", "hmics", "2022-05/2022-07")
            .withReport(Report.builder().published(PartialDate.parse("2022-11")).build());

    assertThat(Findings.of(changed)).isEmpty();
    assertThat(Findings.of(changed.withReport(Report.builder().build())))
        .containsExactly("BOD-002 /participants/0/name");
  }

  @ParameterizedTest
  @CsvSource({
    "Care Inspectorate, care-inspectorate, 2008-05",
    "SCSWIS, care-inspectorate, 2011-03-31",
    "Care Commission, care-commission, 2012-05",
    "HMIE, hmie, 2016-05"
  })
  void BOD_003_aBodyThatDidNotExistIsOneProblem(String name, String body, String fieldwork) {
    assertThat(Findings.of(by(name, body, fieldwork)))
        .containsExactly("BOD-003 /participants/0/body");
  }

  @Test
  void BOD_003_aBodyMayBeFormedDuringFieldwork() {
    Inspection begun =
        by("SCSWIS", "care-inspectorate", "2011-02")
            .withFieldwork(DateInterval.parse("2011-02"), DateInterval.parse("2011-05"));

    assertThat(Findings.of(begun)).isEmpty();
  }

  @Test
  void BOD_003_withoutADateNothingIsReported() {
    assertThat(Findings.of(by("SCSWIS", "hmie", "2014").withFieldwork()))
        .containsExactly("INS-009");
  }

  @Test
  void BOD_004_leadInspectorsAreNotBodies() {
    Participant lead = who("A. Person", "ofsted").withRole(ParticipantRole.LEAD_INSPECTOR);
    Participant other = who("B. Person", "cqc").withRole(ParticipantRole.LEAD_INSPECTOR);

    assertThat(
            Findings.of(
                Findings.MINIMAL.withParticipants(who("Ofsted", "ofsted"), lead, lead, other)))
        .isEmpty();
  }

  /** Whatever the roles are, as many agencies inspected. */
  @Test
  void BOD_004_anotherRoleMakesNoOtherBody() {
    Participant lead = who("Ofsted", "ofsted").withRole(ParticipantRole.LEAD);
    Participant contributor = lead.withRole(ParticipantRole.CONTRIBUTOR);

    assertThat(Findings.of(Findings.MINIMAL.withParticipants(lead, contributor)))
        .containsExactly("BOD-004 /participants/1/body");
    assertThat(
            Findings.of(
                Findings.MINIMAL.withParticipants(lead, contributor.withBody(Optional.empty()))))
        .isEmpty();
  }

  @Test
  void BOD_004_everyDuplicateBodyIsReported() {
    Participant hmics = who("HMICS", "hmics");

    assertThat(
            Findings.of(Findings.MINIMAL.withParticipants(hmics, who("CQC", "cqc"), hmics, hmics)))
        .containsExactly("BOD-004 /participants/2/body", "BOD-004 /participants/3/body");
  }

  @Test
  void BOD_004_namesWithoutACodeAreNotCompared() {
    Participant staff = Participant.builder().name("staff of the partnership").build();

    assertThat(Findings.of(Findings.MINIMAL.withParticipants(staff, staff))).isEmpty();
  }

  @Test
  void BOD_001_anUnknownBodyIsOneProblem() {
    assertThat(Findings.of(by("Ofsted", "offsted", "2014-05")))
        .containsExactly("BOD-001 /participants/0/body");
  }

  @Test
  void BOD_002_aNameOfAMillionLettersIsNotCompared() {
    String name = "HMICS" + ".".repeat(1_000_000);

    assertThat(Findings.of(by(name, "hmics", "2014-02")))
        .containsExactly("BOD-002 /participants/0/name");
  }
}
