package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lines around a place, with the place marked. */
class ExcerptLinesTest {
  private static final String JSON =
      """
      {
        "id": "a",
        "fieldwork": [
          "2014",
          "2015"
        ],
        "report": {
          "title": "T",
          "x/y": 1
        },
        "quotes": [ ]
      }
      """;

  private static Excerpt around(String pointer) {
    Map<String, Span> places = JsonPlaces.of(JSON, Set.of(pointer));
    return ExcerptLines.around(JSON, JsonPlaces.nearest(places, pointer), Words.english());
  }

  private static String shown(Excerpt excerpt) {
    return excerpt.lines().stream()
        .map(l -> l.before() + (l.isMarked() ? "«" + l.marked() + "»" : "") + l.after())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aValueIsMarkedWithItsName() {
    assertThat(shown(around("/report/title")))
        .isEqualTo("  ],\n  \"report\": {\n    «\"title\": \"T\"»,\n    \"x/y\": 1\n  },");
  }

  @Test
  void onlyTheElementIsMarked() {
    assertThat(shown(around("/fieldwork/1"))).contains("\n    «\"2015\"»\n");
  }

  @Test
  void aWholeListIsMarked() {
    assertThat(shown(around("/fieldwork")))
        .isEqualTo(
            """
            {
              "id": "a",
              «"fieldwork": [»
                «"2014",»
                «"2015"»
              «]»,
              "report": {
                "title": "T",""");
  }

  @Test
  void aNameMayNeedEscapes() {
    assertThat(shown(around("/report/x~1y"))).contains("    «\"x/y\": 1»\n");
  }

  @Test
  void aMissingValueIsMarkedByItsParent() {
    assertThat(shown(around("/fieldwork/7/x"))).contains("«\"fieldwork\": [»");
  }

  @Test
  void theWholeRecordIsShownFromItsBeginning() {
    Excerpt whole = around("");
    assertThat(whole.note()).contains("the whole record");
    assertThat(whole.lines()).hasSize(6).noneMatch(Excerpt.Line::isMarked);
    assertThat(around("/nowhere").lines()).isEqualTo(whole.lines());
  }

  @Test
  void aLongMarkContinues() {
    String list = "{\n  \"x\": [\n" + "    1,\n".repeat(50) + "    1\n  ]\n}\n";
    Excerpt cut = ExcerptLines.around(list, new Span(4, list.length() - 3), Words.english());
    assertThat(cut.lines()).filteredOn(Excerpt.Line::isMarked).hasSize(6);
    assertThat(cut.lines()).hasSize(7);
    assertThat(cut.note()).isEqualTo("The marked part continues.");
  }

  @Test
  void theLastLineCanBeMarked() {
    String text = "{\n  \"a\": 1\n}\n";
    assertThat(ExcerptLines.around(text, new Span(4, 10), Words.english()).lines())
        .isEqualTo(
            List.of(
                new Excerpt.Line("{", "", ""),
                new Excerpt.Line("  ", "\"a\": 1", ""),
                new Excerpt.Line("}", "", "")));
  }

  /** Characters are hashed as 33 h + c: "aB" and "b!" are one. */
  @Test
  void namesOfOneHashHavePlacesToo() {
    List<String> names =
        IntStream.range(0, 512)
            .mapToObj(
                i ->
                    IntStream.range(0, 9)
                        .mapToObj(bit -> ((i >> bit) & 1) == 0 ? "aB" : "b!")
                        .collect(Collectors.joining()))
            .toList();
    String json =
        names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",", "{", "}"));

    assertThat(JsonPlaces.of(json, Set.of("/" + names.get(511)))).hasSize(2);
    assertThat(JsonPlaces.of("[".repeat(2000) + "]".repeat(2000), Set.of("/0/0"))).hasSize(3);
  }
}
