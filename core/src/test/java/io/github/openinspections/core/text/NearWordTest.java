package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suggestions for misspelt words. */
class NearWordTest {
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
  void suggestsTheKnownWordForAMisspeltOne(String name, String meant) {
    assertThat(NearWord.of(name, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"name", "ref", "typ", "titles of all", "inspection", "tltel"})
  void suggestsNothingForAnotherWord(String name) {
    assertThat(NearWord.of(name, KNOWN)).isEmpty();
  }

  @Test
  void suggestsTheNearestOfSeveral() {
    assertThat(NearWord.of("priorityAreasState", KNOWN)).contains("priorityAreasStated");
    assertThat(NearWord.of("abcd", List.of("abxd", "abc"))).contains("abxd");
  }

  @Test
  void suggestsNothingForALongWordWithoutComparingIt() {
    assertThat(NearWord.of("title".repeat(9), List.of("title".repeat(9)))).isEmpty();
    assertThat(NearWord.of("a".repeat(40), List.of("a".repeat(39)))).contains("a".repeat(39));
    assertThat(NearWord.of("a".repeat(41), List.of("a".repeat(40)))).isEmpty();
  }
}
