package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads all of {@code areas.facts} and {@code combined.facts}. */
class AreaFactsTest {
  private static final Map<String, String> KINDS =
      Map.of(
          "E06", "ENGLAND unitary-authority",
          "E08", "ENGLAND metropolitan-district",
          "E09", "ENGLAND london-borough",
          "E10", "ENGLAND county",
          "S12", "SCOTLAND council-area",
          "W06", "WALES principal-area",
          "N09", "NORTHERN_IRELAND district");

  static List<RegisteredArea> areas() {
    return AreaRegister.all();
  }

  static List<CombinedService> services() {
    return AreaRegister.combinedServices();
  }

  @Test
  void codesAreGssCodesInOrderAndOnce() {
    assertThat(areas())
        .extracting(RegisteredArea::code)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.isGss() || AreaRegister.find(code).orElseThrow().isAnnounced());
    assertThat(areas())
        .allMatch(area -> AreaRegister.find(area.code()).filter(area::equals).isPresent());
  }

  @Test
  void everyUpperTierAreaInForceIsThere() {
    assertThat(
            areas().stream()
                .filter(RegisteredArea::isInForce)
                .collect(
                    Collectors.groupingBy(
                        area -> area.code().code().substring(0, 3), Collectors.counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "E06", 63L, "E08", 36L, "E09", 33L, "E10", 21L, "S12", 32L, "W06", 22L, "N09",
                11L));
  }

  @ParameterizedTest
  @MethodSource("areas")
  void theCodeImpliesCountryAndKind(RegisteredArea area) {
    String code = area.code().code();
    assertThat(area.jurisdiction() + " " + area.kind())
        .isEqualTo(
            switch (code) {
              case "E09000001" -> "ENGLAND city-of-london";
              case "east-surrey", "west-surrey" -> "ENGLAND unitary-authority"; // no code yet
              default -> KINDS.get(code.substring(0, 3));
            });
    assertThat(area.councilCode().stream())
        .allMatch(
            council ->
                council.matches("[2-9][0-9]{2}") && area.jurisdiction() == Jurisdiction.ENGLAND);
    assertThat(area.evidence().sources()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("areas")
  void successorsOfAnEndedAreaBeginOnTheNextDay(RegisteredArea area) {
    assertThat(area.successors().isEmpty()).isEqualTo(area.validity().to().isEmpty());
    assertThat(area.successors()).doesNotHaveDuplicates();
    for (AreaCode code : area.successors()) {
      RegisteredArea successor = AreaRegister.find(code).orElseThrow();
      PartialDate nextDay =
          PartialDate.from(area.validity().to().orElseThrow().latest().plusDays(1));
      assertThat(successor.validity().from()).contains(nextDay);
      assertThat(AreaRegister.predecessors(code)).contains(area);
    }
    assertThat(AreaRegister.current(area.code())).isNotEmpty().allMatch(RegisteredArea::isInForce);
  }

  @ParameterizedTest
  @MethodSource("areas")
  void noNameMeansTwoAreasOfOneCountryAtTheSameTime(RegisteredArea area) {
    for (String name : names(area)) {
      assertThat(AreaRegister.named(name))
          .contains(area)
          .filteredOn(other -> !other.equals(area) && other.jurisdiction() == area.jurisdiction())
          .noneMatch(other -> other.validity().overlaps(area.validity()));
    }
    assertThat(names(area)).extracting(NameKey::of).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void noCouncilCodeMeansTwoAreasAtTheSameTime() {
    for (RegisteredArea area : areas()) {
      assertThat(areas())
          .filteredOn(
              other ->
                  !other.equals(area)
                      && other.councilCode().isPresent()
                      && other.councilCode().equals(area.councilCode()))
          .noneMatch(other -> other.validity().overlaps(area.validity()));
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void combinedServicesCoverKnownAreasOfTheirCountry(CombinedService service) {
    assertThat(service.members()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(service.members())
        .allSatisfy(
            code ->
                assertThat(AreaRegister.find(code).orElseThrow().jurisdiction())
                    .isEqualTo(service.jurisdiction()));
    assertThat(service.evidence().sources()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("services")
  void noNameOfACombinedServiceMeansAnotherOrAnArea(CombinedService service) {
    List<String> names =
        Stream.concat(Stream.of(service.name()), service.aliases().stream()).toList();
    assertThat(names).extracting(NameKey::of).doesNotHaveDuplicates();
    for (String name : names) {
      assertThat(AreaRegister.combined(name)).containsExactly(service);
      assertThat(AreaRegister.named(name)).isEmpty();
    }
  }

  private static List<String> names(RegisteredArea area) {
    List<String> names = new ArrayList<>(area.aliases());
    names.add(area.name());
    return names;
  }
}
