package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SHP-006: what the format does not define is kept and reported. */
class UnknownPropertiesTest {
  @ParameterizedTest
  @CsvSource({
    "priority_areas,priorityAreas",
    "priority-areas,priorityAreas",
    "Title,title",
    "TYPE,type",
    "@type,type",
    "qoutes,quotes",
    "titel,title",
    "judgments,judgements",
    "followup,followUp",
    "fieldworks,fieldwork"
  })
  void anUnknownPropertyIsReportedWithTheNameThatMayBeMeant(String name, String meant) {
    assertThat(Transcript.reading(Records.with("'" + name + "': 1")))
        .containsExactly(
            "SHP-006 /%s 1:%d@%d a: unknown property \"%s\", kept as it is; did you mean \"%s\"?"
                .formatted(name, name.length() + 39, name.length() + 38, name, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"somethingElse", "$schema", "__proto__", "inspector name"})
  void anUnknownPropertyLikeNoneOfOursIsReportedWithoutASuggestion(String name) {
    assertThat(Transcript.reading(Records.with("'" + name + "': 1")))
        .containsExactly(
            "SHP-006 /%s 1:%d@%d a: unknown property \"%s\", kept as it is"
                .formatted(name, name.length() + 39, name.length() + 38, name));
  }

  @Test
  void theEmptyNameIsAName() {
    assertThat(Transcript.reading(Records.with("'': 1")))
        .containsExactly("SHP-006 / 1:39@38 a: unknown property \"\", kept as it is");
  }

  @Test
  void aCustomPropertyIsKeptSilently() {
    assertThat(Transcript.reading(Records.with("'x-qoutes': 1, 'x-': {}"))).isEmpty();
    assertThat(Transcript.reading(Records.with("'X-a': 1"))).hasSize(1);
  }

  @Test
  void anUnknownPropertyComesWithTheValue() {
    Inspection read = read(Records.with("'qoutes': [1], 'areas': [{'nmae': {}}]"));

    assertThat(read.extensions()).containsExactly(Extension.of("qoutes", "[1]"));
    assertThat(read.areas().get(0).extensions()).containsExactly(Extension.of("nmae", "{}"));
  }

  @Test
  void anExtensionIsKeptTokenForToken() {
    Inspection read =
        read(
            Records.with(
                "'x-a' : { 'b' :\n[ 2.50 , 1E+3,-0, 1.0e-400, true ,null ] , 'a': '\\u0041\\/\\n' },"
                    + " 'x-0': null"));

    assertThat(read.extensions())
        .containsExactly(
            Extension.of(
                "x-a", Records.json("{'b':[2.50,1E+3,-0,1.0e-400,true,null],'a':'A/\\n'}")),
            Extension.of("x-0", "null"));
    assertThat(InspectionWriter.json().compact().toText(read))
        .isEqualTo(
            Records.json(
                "{'id':'a','type':'inspection','x-a':{'b':[2.50,1E+3,-0,1.0e-400,true,null],"
                    + "'a':'A/\\n'},'x-0':null}\n"));
  }

  private static Inspection read(String json) {
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }
}
