package io.github.openinspections.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.CombinedService;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Jurisdiction;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Validity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final Places PLACES = Places.of(Vocabulary.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // name | code | date | keys
        "barnsley | - | - | area:E08000038",
        "Barnsley Metropolitan Borough Council | - | 2016 | area:E08000038",
        "- | E08000016 | - | area:E08000038",
        "- | E08000038 | 2016 | area:E08000038",
        "Devon | E08000016 | - | area:E08000038", // a known code decides
        "Devon | E99999999 | - | area:E10000008", // an unknown one does not
        "Devon | unknown | - | area:E10000008",
        "Northumberland | E10000022 | - | area:E06000057", // twice recoded
        "Somerset County Council | - | 2020 | area:E06000066",
        "Somerset | - | 2024 | area:E06000066",
        "Cumbria | - | 2022 | area:E10000006",
        "Cornwall | - | - | area:E06000052",
        "Cornwall | - | 2008 | area:E10000005",
        "Cornwall | - | 2020 | area:E06000052",
        "Bournemouth | - | 2016 | area:E06000028", // one of two that were merged
        "Conwy & Denbighshire | - | - | area:W06000003 area:W06000004",
        "Conwy & Denbighshire - JI | - | 2024 | area:W06000003 area:W06000004",
        "Devon (joint inspection) | - | - | area:E10000008",
        "Devon, Joint Inspection | - | - | area:E10000008",
        "Devon JTAI | - | - | area:E10000008",
        "Bournemouth and Poole | - | - | area:E06000028 area:E06000029",
        "Atlantis | - | - | name:atlantis",
        "ATLANTIS  (joint inspection) | - | - | name:atlantis",
        "Atlantis | E99999999 | - | name:atlantis",
        "- | E99999999 | - | code:E99999999",
        "joint inspection | - | - | name:joint inspection",
      })
  void anAreaMeansPlaces(
      @Nullable String name, @Nullable String code, @Nullable String date, String keys) {
    PlaceMatch match = PLACES.match(area(name, code), date(date));

    assertThat(match.isUnresolved()).isFalse();
    assertThat(match.places()).extracting(Place::key).containsExactly(keys.split(" (?=area:)", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "Cumbria, 2024, area:E10000006", // two councils took over
    "West Northamptonshire, 2010, area:E06000062",
    "'Cornwall', 2009, 'area:E06000052 area:E10000005'" // the year of the change
  })
  void aNameThatMeantNoPlaceOrSeveralOnTheDateIsUnresolved(String name, String date, String keys) {
    PlaceMatch match = PLACES.match(named(name), date(date));

    assertThat(match.isUnresolved()).isTrue();
    assertThat(match.places()).isEmpty();
    assertThat(match.candidates()).extracting(Place::key).containsExactly(keys.split(" ", -1));
  }

  @Test
  void anAreaWithoutNameAndCodeMeansNothing() {
    PlaceMatch match = PLACES.match(Area.builder().build(), Optional.empty());

    assertThat(match.places()).isEmpty();
    assertThat(match.isUnresolved()).isFalse();
  }

  @Test
  void theAreasOfAnInspectionAreReadOnTheFirstDayOfItsFieldwork() {
    Inspection inspection =
        Inspection.builder()
            .id("a")
            .type(InspectionType.JOINT_INSPECTION)
            .addAreas(named("Cornwall"), named("Devon"))
            .addFieldwork(DateInterval.parse("2010-01"), DateInterval.parse("2008-01"))
            .build();

    assertThat(PLACES.match(inspection))
        .extracting(PlaceMatch::toString)
        .containsExactly("[E10000005 Cornwall and Isles of Scilly]", "[E10000008 Devon]");
  }

  @Test
  void aNameOfAnAreaAndOfAServiceIsNotDecided() {
    Vocabulary ours =
        Vocabulary.standard()
            .with(
                CombinedService.builder("Devon", Jurisdiction.ENGLAND)
                    .member(AreaCode.of("E10000020"))
                    .member(AreaCode.of("E10000029"))
                    .build());

    assertThat(Places.of(ours).match(named("devon"), Optional.empty()).candidates())
        .extracting(Place::name)
        .containsExactly("Devon", "Norfolk", "Suffolk");
  }

  @Test
  void twoOwnAreasWithOneNameAreCandidates() {
    Vocabulary ours = Vocabulary.standard().with(own("north-1", "North"), own("north-2", "NORTH"));

    PlaceMatch match = Places.of(ours).match(named("north"), Optional.empty());
    assertThat(match.toString()).isEqualTo("one of [north-1 North, north-2 NORTH]");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "e08000016, [E08000038 Barnsley]",
        "' Barnsley ', [E08000038 Barnsley]",
        "Conwy and Denbighshire, '[W06000003 Conwy, W06000004 Denbighshire]'",
        "Cornwall, [E06000052 Cornwall]",
        "East Surrey, [east-surrey East Surrey]",
        "E99999999, -",
        "Atlantis, -",
        "' ', -"
      })
  void aPersonTypesACodeOrAName(String typed, @Nullable String found) {
    assertThat(PLACES.find(typed).map(PlaceMatch::toString)).isEqualTo(Optional.ofNullable(found));
  }

  @Test
  void nearNamesAreSuggestedForAnUnknownOne() {
    assertThat(PLACES.suggestions("Barnsly")).containsExactly("Barnsley");
    assertThat(PLACES.suggestions("Est Sussex")).first().isEqualTo("East Sussex");
    assertThat(PLACES.suggestions("Atlantis on Sea by the Sea")).isEmpty();
    assertThat(PLACES.suggestions("B".repeat(100_000))).isEmpty();
  }

  @Test
  void thePlacesBeforeAndAfterAreInTheLineage() {
    Place merged = PLACES.of(AreaCode.of("E06000058")).orElseThrow();

    assertThat(PLACES.lineage(merged))
        .extracting(Place::name)
        .containsExactly("Bournemouth, Christchurch and Poole", "Bournemouth", "Poole");
  }

  @Test
  void aLongChainOfRecodingsIsOnePlace() {
    RegisteredArea[] chain = new RegisteredArea[2000];
    for (int i = 0; i < chain.length; i++) {
      AreaCode code = AreaCode.of("X" + (10_000 + i));
      chain[i] =
          (i + 1 < chain.length
                  ? RegisteredArea.builder(code, "Ayton", Jurisdiction.ENGLAND, "county")
                      .during(
                          new Validity(
                              Optional.empty(), Optional.of(PartialDate.of(2000 + i / 100))))
                      .successor(AreaCode.of("X" + (10_001 + i)))
                  : RegisteredArea.builder(code, "Ayton", Jurisdiction.ENGLAND, "county"))
              .build();
    }
    Places places = Places.of(Vocabulary.standard().with(chain));

    PlaceMatch match = places.match(named("Ayton"), Optional.empty());
    assertThat(match.places()).extracting(Place::key).containsExactly("area:X11999");
    assertThat(places.lineage(match.places().get(0))).hasSize(1);
  }

  private static RegisteredArea own(String code, String name) {
    return RegisteredArea.builder(AreaCode.of(code), name, Jurisdiction.ENGLAND, "county").build();
  }

  private static Optional<PartialDate> date(@Nullable String text) {
    return Optional.ofNullable(text).map(PartialDate::parse);
  }

  private static Area named(String name) {
    return Area.builder().name(name).build();
  }

  private static Area area(@Nullable String name, @Nullable String code) {
    return Area.builder()
        .name(Optional.ofNullable(name))
        .code(Optional.ofNullable(code).map(AreaCode::of))
        .build();
  }
}
