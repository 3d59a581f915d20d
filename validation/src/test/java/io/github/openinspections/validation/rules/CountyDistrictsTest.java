package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of districts lead to the counties that they are in. */
class CountyDistrictsTest {
  private static List<RegisteredArea> counties(int number) {
    return CountyDistricts.county(AreaCode.of("E07%06d".formatted(number)))
        .flatMap(AreaRegister::find)
        .stream()
        .toList();
  }

  /** The first and the last district of a county, by name, and codes given later. */
  @ParameterizedTest
  @CsvSource({
    "E07000008, Cambridgeshire", // Cambridge
    "E07000012, Cambridgeshire", // South Cambridgeshire
    "E07000066, Essex", // Basildon
    "E07000077, Essex", // Uttlesford
    "E07000084, Hampshire", // Basingstoke and Deane
    "E07000105, Kent", // Ashford
    "E07000129, Leicestershire", // Blaby
    "E07000136, Lincolnshire", // Boston
    "E07000170, Nottinghamshire", // Ashfield
    "E07000200, Suffolk", // Babergh
    "E07000223, West Sussex", // Adur
    "E07000239, Worcestershire", // Wyre Forest
    "E07000242, Hertfordshire", // East Hertfordshire
    "E07000245, Suffolk", // West Suffolk
    "E07000246, Somerset", // Somerset West and Taunton
  })
  void aDistrictIsInItsCounty(String district, String county) {
    assertThat(
            CountyDistricts.county(AreaCode.of(district))
                .flatMap(AreaRegister::find)
                .map(RegisteredArea::name))
        .contains(county);
  }

  @Test
  void everyCountyInForceHasDistricts() {
    assertThat(IntStream.range(0, 1000).boxed().flatMap(number -> counties(number).stream()))
        .containsAll(
            AreaRegister.all().stream()
                .filter(area -> area.validity().to().isEmpty())
                .filter(area -> area.kind().equals("county"))
                .toList())
        .allMatch(area -> area.kind().equals("county"));
    assertThat(counties(0)).isEmpty();
    assertThat(counties(25)).isEmpty();
    assertThat(counties(247)).isEmpty();
  }
}
