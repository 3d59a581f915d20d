package io.github.openinspections.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that may have been meant. */
class NearNameTest {
  private static final List<String> KNOWN =
      List.of("id", "title", "typeLabel", "priorityAreas", "priorityAreasStated", "url");

  @ParameterizedTest
  @CsvSource({
    "ID, id",
    "i, id",
    "di, id",
    "ids, id",
    "titel, title",
    "tilte, title",
    "Title, title",
    "ttile, title",
    "itle, title",
    "type_label, typeLabel",
    "TYPE-LABEL, typeLabel",
    "typeLabl, typeLabel",
    "priority_areas, priorityAreas",
    "priorityArea, priorityAreas",
    "priorityAreaStated, priorityAreasStated",
    "uri, url",
    "URL, url"
  })
  void ofAMisspeltNameIsTheKnownOne(String name, String meant) {
    assertThat(NearName.of(name, KNOWN)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"name", "ref", "typ", "titles of all", "inspection", "tltel"})
  void ofAnotherNameIsNone(String name) {
    assertThat(NearName.of(name, KNOWN)).isNull();
  }

  @Test
  void ofSeveralIsTheNearest() {
    assertThat(NearName.of("priorityAreasState", KNOWN)).isEqualTo("priorityAreasStated");
    assertThat(NearName.of("abcd", List.of("abxd", "abc"))).isEqualTo("abxd");
  }

  @Test
  void ofALongNameIsNoneAndCostsNothing() {
    assertThat(NearName.of("title".repeat(9), List.of("title".repeat(9)))).isNull();
    assertThat(NearName.of("a".repeat(40), List.of("a".repeat(39)))).isEqualTo("a".repeat(39));
    assertThat(NearName.of("a".repeat(41), List.of("a".repeat(40)))).isNull();
  }
}
