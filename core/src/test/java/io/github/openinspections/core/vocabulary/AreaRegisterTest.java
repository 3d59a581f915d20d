package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaRegisterTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "Dumfries & Galloway | S12000006",
        "DUMFRIES AND GALLOWAY | S12000006",
        "Western Isles | S12000013",
        "Eilean Siar | S12000013",
        "Na h-Eileanan Siar | S12000013",
        "Na h-Eileanan an Iar | S12000013",
        "Outer Hebrides | S12000013",
        "Comhairle nan Eilean Siar | S12000013",
        "Bristol | E06000023",
        "Bristol, City of | E06000023",
        "Hull | E06000010",
        "Kingston upon Hull | E06000010",
        "BCP | E06000058",
        "Bournemouth, Christchurch & Poole | E06000058",
        "london corporation | E09000001",
        "Ynys Môn | W06000001",
        "Isle of Anglesey | W06000001",
        "Fife | S12000015 S12000047",
        "outside Scotland | -",
        "Cafcass | -",
        "'' | -",
      })
  void anAreaHasManyNames(String printed, String codes) {
    assertThat(AreaRegister.named(printed))
        .extracting(RegisteredArea::code)
        .isEqualTo(codes(codes));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Fife, 2014, S12000015",
        "Fife, 2018-02-01, S12000015",
        "Fife, 2018-02-02, S12000047",
        "Fife, 2018, S12000015 S12000047",
        "Glasgow, 2009-06, S12000037",
        "Glasgow, 2010-06, S12000043",
        "Glasgow, 2015, S12000046",
        "Glasgow City, 2022, S12000049",
        "Cumbria, 2022-11, E10000006",
        "Cumbria, 2024, -",
        "Cumberland, 2022-11, -",
        "East Surrey, 2026-12, -",
        "East Surrey, 2027-04-01, east-surrey",
        "Surrey, 2027-03-31, E10000030",
        "Surrey, 2027-04, -",
        "Cumberland, 2023-04-01, E06000063",
        "Dumfries and Galloway, 2007, S12000006",
        "Dumfries and Galloway, 1900, S12000006",
        "Sheffield, 2026, E08000039",
        "Sheffield, 2025-03-31, E08000019",
        "Sheffield, 2025-04-01, E08000039",
        "Pre-LGR 2021 Northamptonshire, 2020, E10000021",
      })
  void aNameMeansACodeAtATime(String printed, String date, String codes) {
    assertThat(AreaRegister.named(printed, PartialDate.parse(date)))
        .extracting(RegisteredArea::code)
        .isEqualTo(codes(codes));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "E10000006, E06000063 E06000064",
        "E10000021, E06000061 E06000062",
        "E10000027, E06000066",
        "S12000037, S12000049",
        "E10000022, E06000057",
        "E10000030, E10000030",
        "east-surrey, E10000030",
        "S12000006, S12000006",
        "E06000063, E06000063",
        "S12999999, -",
        "nowhere, -",
      })
  void findsThePresentAreas(String code, String now) {
    assertThat(AreaRegister.current(AreaCode.of(code)))
        .extracting(RegisteredArea::code)
        .isEqualTo(codes(now));
  }

  /** Numbers of the Department for Education, also of counties that have ended. */
  @ParameterizedTest
  @CsvSource({"E10000001, 820", "E10000004, 875", "E10000008, 878"})
  void aCouncilHasANumber(String code, String number) {
    assertThat(AreaRegister.find(AreaCode.of(code)).orElseThrow().councilCode()).contains(number);
  }

  /** Tables of the Department for Education change the codes a month later than the law. */
  @ParameterizedTest
  @ValueSource(strings = {"E08000038", "E08000039"})
  void anotherDateInUseIsNoted(String code) {
    assertThat(AreaRegister.find(AreaCode.of(code)).orElseThrow().facts())
        .contains("from: 2025-04-01\n", "1 May 2025");
  }

  @Test
  void answersCannotBeChanged() {
    assertThat(AreaRegister.named("Hull")).isUnmodifiable();
    assertThat(AreaRegister.named("nowhere")).isUnmodifiable();
    assertThat(AreaRegister.all()).isUnmodifiable();
    assertThat(AreaRegister.current(AreaCode.of("E10000006"))).isUnmodifiable();
    assertThat(InspectingBody.named("HMIP")).isUnmodifiable();
  }

  @Test
  void oneAreaCanHaveTwoPredecessors() {
    assertThat(AreaRegister.predecessors(AreaCode.of("E06000058")))
        .extracting(RegisteredArea::toString)
        .containsExactly("E06000028 Bournemouth", "E06000029 Poole");
    assertThat(AreaRegister.predecessors(AreaCode.of("S12000006"))).isEmpty();
  }

  /** The coding system began on 2009-01-01, not the areas. */
  @Test
  void aCodeOfTheFirstDayHasNoStart() {
    RegisteredArea dumfries = AreaRegister.find(AreaCode.of("S12000006")).orElseThrow();
    RegisteredArea cheshireEast = AreaRegister.find(AreaCode.of("E06000049")).orElseThrow();

    assertThat(dumfries.validity()).isEqualTo(Validity.ALWAYS);
    assertThat(dumfries.dated()).isTrue();
    assertThat(cheshireEast.validity().from()).contains(PartialDate.of(2009, 4, 1));
    assertThat(dumfries.isNamed("dumfries  &  galloway")).isTrue();
    assertThat(dumfries.isNamed("Galloway")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Conwy & Denbighshire, W06000003 W06000004",
        "Tower Hamlets and City of London, E09000030 E09000001",
        "Blaenau Gwent & Caerphilly, W06000019 W06000018",
        "Northamptonshire Children’s Trust, E06000061 E06000062",
        "E09000021 / E09000027, E09000021 E09000027",
        "314 / 318, E09000021 E09000027",
        "E06000061 / E06000062, E06000061 E06000062",
        "940 / 941, E06000061 E06000062",
        "Conwy, -",
      })
  void aServiceCanCoverSeveralAreas(String printed, String members) {
    assertThat(AreaRegister.combined(printed).stream().flatMap(all -> all.members().stream()))
        .containsExactlyElementsOf(codes(members));
  }

  private static List<AreaCode> codes(String text) {
    return text == null ? List.of() : Arrays.stream(text.split(" ", -1)).map(AreaCode::of).toList();
  }
}
