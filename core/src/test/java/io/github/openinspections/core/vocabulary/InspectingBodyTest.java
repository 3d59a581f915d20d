package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectingBodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her Majesty's Inspectorate of Constabulary for Scotland",
        "Her Majesty’s Inspectorate of Constabulary in Scotland",
        "Her Majesty's Inspectorate for Constabulary in Scotland",
        "HM Inspectorate of Constabulary in Scotland",
        "Her Majesties' Inspectorate of Constabulary Scotland",
        "His Majestyʼs Inspectorate of Constabulary in Scotland",
        "HMICS",
        "  hmics. ",
      })
  void anInspectorateHasManySpellings(String printed) {
    assertThat(InspectingBody.named(printed))
        .extracting(InspectingBody::code)
        .containsExactly(BodyCode.HMICS);
    assertThat(InspectingBody.find(BodyCode.HMICS).orElseThrow().isNamed(printed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "HMIP | 2019 | hmi-probation hmi-prisons",
        "HMI Probation | 2019 | hmi-probation",
        "HMIC | 2016 | hmicfrs",
        "HMIC | 2017-07 | hmicfrs",
        "HMICFRS | 2017-07 | hmicfrs",
        "HMICFRS | 2018 | hmicfrs",
        "HMIC | 2018 | -",
        "HMICFRS | 2016 | -",
        "Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services | 2020 | hmicfrs",
        "Her Majesty's Inspectorate of Constabulary & Fire & Rescue Services | 2020 | hmicfrs",
        "Her Majesty's Inspectorate of Constabulary in Scotland | 2016-05 | hmics",
        "His Majesty's Inspectorate of Constabulary in Scotland | 2016-05 | -",
        "His Majesty's Inspectorate of Constabulary in Scotland | 2022-09 | hmics",
        "CSSIW | 2016 | ciw",
        "CSSIW | 2019 | -",
        "CIW | 2019 | ciw",
        "CIW | 2016 | -",
        "CSSIW | 2018-01 | ciw",
        "CIW | 2018-01 | ciw",
        "Arolygiaeth Gofal Cymru | 2024 | ciw",
        "HMIE | 2008 | hmie",
        "HMIE | 2014 | -",
        "HMIE | 2025-12 | hmie",
        "HM Inspectorate of Education in Scotland | 2025-12 | hmie",
        "Education Scotland | 2014-02 | education-scotland",
        "Education Scotland | 2010 | -",
        "SCSWIS | 2011-06 | care-inspectorate",
        "The Care Inspectorate | 2014 | care-inspectorate",
        "Care Inspectorate | 2009 | -",
        "Care Commission | 2009 | care-commission",
        "Healthcare Inspectorate Wales | 2021 | hiw",
        "Arolygiaeth Gofal Iechyd Cymru | 2021 | hiw",
        "Education and Training Inspectorate | 2023 | eti",
        "Criminal Justice Inspection Northern Ireland | 2023 | cjini",
        "Healthcare Commission | 2008 | healthcare-commission",
        "Healthcare Commission | 2010 | -",
        "HM Fire Service Inspectorate | 2024 | hmfsi-scotland",
        "ofsted | 2014 | ofsted",
        "Dumfries and Galloway Council | 2014 | -",
        "'' | 2014 | -",
      })
  void aNameMeansABodyAtATime(String printed, String date, String bodies) {
    List<BodyCode> expected =
        bodies == null
            ? List.of()
            : Arrays.stream(bodies.split(" ", -1)).map(BodyCode::of).toList();

    assertThat(InspectingBody.named(printed, PartialDate.parse(date)))
        .extracting(InspectingBody::code)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "hmie, 2008, true",
    "hmie, 2011-06-30, true",
    "hmie, 2011-07-01, false",
    "hmie, 2025-12, true",
    "education-scotland, 2011-06-30, false",
    "education-scotland, 2011-07-01, true",
    "education-scotland, 2026, true",
    "care-commission, 2011-03-31, true",
    "care-commission, 2011-04-01, false",
    "care-inspectorate, 2011-03, false",
    "care-inspectorate, 2011-04, true",
    "hmics, 1900, true",
    "hiqa, 2007-04, false",
    "hiqa, 2007-05, true",
    "csci, 2004-03-31, false",
    "csci, 2009-03-31, true",
    "csci, 2009-04-01, false",
    "healthcare-commission, 2009-03-31, true",
    "healthcare-commission, 2009-04-01, false",
    "cjini, 2002, false",
  })
  void bodiesComeAndGoAndOneCameBack(String code, String date, boolean existed) {
    assertThat(
            InspectingBody.find(BodyCode.of(code))
                .orElseThrow()
                .mayHaveExisted(PartialDate.parse(date)))
        .isEqualTo(existed);
  }

  @Test
  void namesAreInChronologicalOrderWithOtherSpellingsAfterThem() {
    InspectingBody wales = InspectingBody.find(BodyCode.CIW).orElseThrow();

    assertThat(wales.names())
        .extracting(InspectingBody.Name::text)
        .containsExactly(
            "Care and Social Services Inspectorate Wales",
            "Care Inspectorate Wales",
            "Arolygiaeth Gofal Cymru",
            "CSSIW",
            "CIW");
    assertThat(wales.names()).allMatch(InspectingBody.Name::official);
    assertThat(wales.mayHaveUsed("cssiw", PartialDate.of(2012))).isTrue();
    assertThat(wales.mayHaveUsed("CIW", PartialDate.of(2012))).isFalse();
    assertThat(wales.mayHaveUsed("HMICS", PartialDate.of(2012))).isFalse();
    assertThat(InspectingBody.find(BodyCode.HMICS).orElseThrow().names())
        .filteredOn(name -> !name.official())
        .extracting(InspectingBody.Name::text)
        .contains("Her Majesties' Inspectorate of Constabulary Scotland");
  }

  @Test
  void aBodyHasItsNamesAndDates() {
    InspectingBody ofsted = InspectingBody.find(BodyCode.OFSTED).orElseThrow();

    assertThat(ofsted.names())
        .extracting(InspectingBody.Name::text)
        .startsWith("Office for Standards in Education")
        .contains("Ofsted", "OFSTED");
    assertThat(ofsted.names())
        .filteredOn(name -> !name.official())
        .extracting(InspectingBody.Name::text)
        .contains("OFSTED")
        .doesNotContain("Ofsted");
    assertThat(ofsted.existed()).extracting(Validity::toString).containsExactly("1992 – ");
    assertThat(ofsted).hasToString("ofsted");
  }
}
