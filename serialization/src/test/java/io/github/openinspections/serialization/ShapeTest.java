package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SHP-001 and SHP-002: what a record must have; all problems are reported. */
class ShapeTest {
  @Test
  void whatIsRequiredAndMissingIsReportedAtItsObject() {
    assertThat(Transcript.reading("\n {}"))
        .containsExactly(
            "SHP-001 /id 2:2@2 a record without id: the required property \"id\" is missing",
            "SHP-001 /type 2:2@2 a record without id: the required property \"type\" is missing");
    assertThat(Transcript.reading(Records.with("'quotes': [{'text': ''}, {}]")))
        .containsExactly(
            "SHP-001 /quotes/1/text 1:60@59 a: the required property \"text\" is missing");
  }

  @Test
  void severalProblemsAreAllReported() {
    assertThat(
            Transcript.reading(
                Records.json(
                    "{'asOf': 1, 'title': null, 'topics': [2, 'a', null], 'areas': {},"
                        + " 'report': {'url': 'x', 'published': '2016-13'}, 'id': 'b'}")))
        .containsExactly(
            "SHP-002 /areas 1:63@62 b: expected list, found object",
            "SHP-002 /asOf 1:10@9 b: expected text, found number",
            "SHP-003 /report/published 1:103@102 b: \"2016-13\" is not a date: YYYY, YYYY-MM or YYYY-MM-DD",
            "SHP-004 /report/url 1:85@84 b: \"x\" is not an absolute URI, as https://example.org/report",
            "SHP-002 /topics/0 1:39@38 b: expected text, found number",
            "SHP-002 /topics/2 1:47@46 b: expected text, found null",
            "SHP-001 /type 1:1@0 b: the required property \"type\" is missing");
  }

  @Test
  void nullAmongIdentifiersIsAbsent() {
    String json = Records.with("'identifiers': {'a': null, 'b': 'c'}");

    assertThat(Transcript.reading(json)).isEmpty();
    assertThat(read(json).identifiers()).containsExactly(Map.entry("b", "c"));
    assertThat(Transcript.reading(Records.with("'identifiers': {'a': 5}")))
        .containsExactly("SHP-002 /identifiers/a 1:56@55 a: expected text, found number");
  }

  @Test
  void emptyTextsListsAndObjectsAreValues() {
    String json =
        Records.with("'title': '', 'topics': [''], 'areas': [{}], 'quotes': [], 'identifiers': {}");

    assertThat(Transcript.reading(json)).isEmpty();
    assertThat(read(json).title()).contains("");
    assertThat(read(json).areas()).hasSize(1);
  }

  private static Inspection read(String json) {
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }
}
