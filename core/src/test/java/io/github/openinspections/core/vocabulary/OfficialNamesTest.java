package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.time.PartialDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Councils are found by their official names, and no name means two areas on one day. */
class OfficialNamesTest {
  private static final PartialDate TODAY = PartialDate.of(2026, 11, 27);
  private static final int CODE = 9;

  static List<String> officialNames() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                OfficialNamesTest.class.getResourceAsStream("official-names.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("officialNames")
  void aCouncilIsFoundByItsOfficialName(String line) {
    AreaCode code = AreaCode.of(line.substring(0, CODE));
    String name = line.substring(CODE + 1);

    assertThat(AreaRegister.named(name, TODAY))
        .extracting(RegisteredArea::code)
        .containsExactly(code);
    assertThat(AreaRegister.find(code).orElseThrow().isNamed(name)).isTrue();
  }

  @Test
  void theListHasAllAreasInForce() throws IOException {
    assertThat(officialNames().stream().map(line -> line.substring(0, CODE)).distinct())
        .containsExactlyInAnyOrderElementsOf(
            AreaRegister.all().stream()
                .filter(RegisteredArea::isInForce)
                .map(area -> area.code().code())
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "London Borough of Bexley Council | E09000004",
        "BEXLEY LONDON BOROUGH COUNCIL | E09000004",
        "Bexley Council | E09000004",
        "Metropolitan Borough of Bolton | E08000001",
        "Bolton MBC | E08000001",
        "the London Borough of Richmond-upon-Thames | E09000027",
        "City of Bristol | E06000023",
        "Herefordshire, County of | E06000019",
        "Borough of Telford and Wrekin | E06000020",
        "Cyngor Sir Benfro | W06000009",
        "Dundee Council | S12000007 S12000042",
        "The Hull Council | E06000010",
        "Edinburgh, City of | S12000036",
        // Names of other councils.
        "Nottingham County Council | -",
        "Nottinghamshire City Council | -",
        "Newcastle Borough Council | -",
        "Durham City Council | -",
        "Essex Borough Council | -",
        "London Borough of Devon | -",
        "Cyngor Devon | -",
        "South Cambridgeshire District Council | -",
        "Lancaster City Council | -",
        "Council | -",
        "City Council | -",
        "County of | -",
        "The | -",
        // Without a date, an old code and a new one.
        "Dorset Council | E06000059 E10000009",
      })
  void regularFormsDependOnTheKindOfArea(String printed, String codes) {
    assertThat(AreaRegister.named(printed).stream().map(area -> area.code().code()))
        .containsExactlyElementsOf(codes == null ? List.of() : List.of(codes.split(" ", -1)));
  }

  /** Every name, alias and form of all areas, in whatever country, with those of services. */
  @Test
  void noNameMeansTwoAreasOnOneDay() {
    Map<String, Set<RegisteredArea>> byKey = new HashMap<>();
    for (RegisteredArea area : AreaRegister.all()) {
      keys(area).forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(area));
    }
    assertThat(byKey).hasSizeGreaterThan(3000);
    byKey.forEach(
        (key, areas) -> {
          assertThat(AreaRegister.named(key)).as(key).containsExactlyInAnyOrderElementsOf(areas);
          assertThat(AreaRegister.combined(key)).as(key).isEmpty();
          for (RegisteredArea area : areas) {
            assertThat(area.isNamed(key)).as(key).isTrue();
            assertThat(areas)
                .as(key)
                .filteredOn(other -> !other.equals(area))
                .noneMatch(other -> other.validity().overlaps(area.validity()));
          }
        });
  }

  /** Every name with the words that any council may have, and every form of its styles. */
  private static Stream<String> keys(RegisteredArea area) {
    Stream<String> neutral =
        area.names().stream()
            .map(NameKey::orName)
            .flatMap(
                key ->
                    CouncilForms.NEUTRAL.stream()
                        .flatMap(
                            words -> Stream.of(key + after(words), "the " + key + after(words))));
    return Stream.concat(neutral, forms(area).flatMap(form -> Stream.of(form, "the " + form)));
  }

  private static Stream<String> forms(RegisteredArea area) {
    List<String> before = words(area, style -> style.before().stream());
    List<String> after =
        Stream.concat(
                words(area, style -> Stream.concat(style.after().stream(), style.before().stream()))
                    .stream(),
                CouncilForms.NEUTRAL.stream())
            .distinct()
            .toList();
    return area.comparable().bases().stream()
        .flatMap(
            base ->
                before.stream()
                    .flatMap(
                        first ->
                            after.stream()
                                .map(last -> (first + " " + base + after(last)).strip())));
  }

  private static List<String> words(
      RegisteredArea area, Function<CouncilStyle, Stream<String>> words) {
    return Stream.concat(Stream.of(""), area.comparable().styles().stream().flatMap(words))
        .distinct()
        .toList();
  }

  private static String after(String words) {
    return words.isEmpty() ? "" : " " + words;
  }
}
