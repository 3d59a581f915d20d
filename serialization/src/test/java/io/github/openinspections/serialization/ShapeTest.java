package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values look like: SHP-001 to SHP-006, each with nothing else. */
class ShapeTest {
  @Test
  void whatIsRequiredAndMissingIsToldAtItsObject() {
    assertThat(Told.reading("\n {}"))
        .containsExactly(
            "SHP-001 /id 2:2@2 record 1: the property \"id\" is required and missing",
            "SHP-001 /type 2:2@2 record 1: the property \"type\" is required and missing");
    assertThat(Told.reading(Records.with("'quotes': [{'text': ''}, {}]")))
        .containsExactly(
            "SHP-001 /quotes/1/text 1:60@59 a: the property \"text\" is required and missing");
  }

  @Test
  void severalProblemsAreAllTold() {
    assertThat(
            Told.reading(
                Records.json(
                    "{'asOf': 1, 'title': null, 'topics': [2, 'a', null], 'areas': {},"
                        + " 'report': {'url': 'x', 'published': '2016-13'}, 'id': 'b'}")))
        .containsExactly(
            "SHP-002 /areas 1:63@62 b: found object where list belongs",
            "SHP-002 /asOf 1:10@9 b: found number where text belongs",
            "SHP-003 /report/published 1:103@102 b: \"2016-13\" is not a date: YYYY, YYYY-MM or YYYY-MM-DD",
            "SHP-004 /report/url 1:85@84 b: \"x\" is not an absolute URI, as https://example.org/report",
            "SHP-002 /topics/0 1:39@38 b: found number where text belongs",
            "SHP-002 /topics/2 1:47@46 b: found null where text belongs",
            "SHP-001 /type 1:1@0 b: the property \"type\" is required and missing");
  }

  @Test
  void nullAmongIdentifiersIsAbsent() {
    String json = Records.with("'identifiers': {'a': null, 'b': 'c'}");

    assertThat(Told.reading(json)).isEmpty();
    assertThat(read(json).identifiers()).containsExactly(Map.entry("b", "c"));
    assertThat(Told.reading(Records.with("'identifiers': {'a': 5}")))
        .containsExactly("SHP-002 /identifiers/a 1:56@55 a: found number where text belongs");
  }

  @Test
  void emptyTextsListsAndObjectsAreValues() {
    String json =
        Records.with("'title': '', 'topics': [''], 'areas': [{}], 'quotes': [], 'identifiers': {}");

    assertThat(Told.reading(json)).isEmpty();
    assertThat(read(json).title()).contains("");
    assertThat(read(json).areas()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-02-30",
        "2015-02-29",
        "1900-02-29",
        "2016-00",
        "2016-13",
        "2016-5",
        "2016-05-1",
        "2016-05-00",
        "2016-05-32",
        "2016-04-31",
        "20/08/2016",
        "1459468800",
        "20160501",
        "16-05-01",
        "02016",
        "+2016",
        "-0001",
        "2016-05-01T00:00:00Z",
        "2016-05-01Z",
        " 2016",
        "2016 ",
        "2016-05/2016-06",
        "2016-W05",
        "2016-135",
        "\u0662\u0660\u0661\u0666",
        "2016?",
        "2016-XX",
        "unknown",
        ""
      })
  void whatIsNoDateIsTold(String text) {
    assertThat(Told.reading(Records.with("'asOf': '" + text + "'")))
        .containsExactly(
            "SHP-003 /asOf 1:43@42 a: \"" + text + "\" is not a date: YYYY, YYYY-MM or YYYY-MM-DD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "9999-12-31", "2016", "2016-05", "2016-02-29", "2000-02-29"})
  void aDateIsReadToItsPrecision(String text) {
    Inspection read = read(Records.with("'asOf': '" + text + "'"));

    assertThat(read.asOf().orElseThrow()).hasToString(text);
  }

  @Test
  void aNumberIsNoDateAndToldAsSuch() {
    assertThat(Told.reading(Records.with("'asOf': 1459468800")))
        .containsExactly("SHP-002 /asOf 1:43@42 a: found number where text belongs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016/2017/2018",
        "2016/",
        "/2016",
        "/",
        "",
        "2016-05-01/2016-5",
        "2016--2017",
        "2016/P1M",
        "2016/..",
        "2016-02-30/2016-03",
        "2016 / 2017"
      })
  void whatIsNoIntervalIsTold(String text) {
    assertThat(Told.reading(Records.with("'fieldwork': ['2016', '" + text + "']")))
        .containsExactly(
            "SHP-003 /fieldwork/1 1:57@56 a: \""
                + text
                + "\" is not a date or two dates with \"/\" between them");
  }

  @Test
  void anIntervalMayEndBeforeItBegins() {
    assertThat(read(Records.with("'fieldwork': ['2016/2015', '2016-05/2016-05']")).fieldwork())
        .extracting(Object::toString)
        .containsExactly("2016/2015", "2016-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P",
        "",
        "18M",
        "-P1M",
        "P-1M",
        "+P1M",
        "PT24H",
        "P1DT1H",
        "P9999999Y",
        "P100000W",
        "P1W1D",
        "P1M1Y",
        "p1M",
        "P1.5Y",
        "P1,5Y",
        "P 1M",
        "P1M ",
        "P1Y1Y",
        "P1",
        "P1S",
        "18 months"
      })
  void whatIsNoDurationIsTold(String text) {
    assertThat(Told.reading(Records.with("'nextSteps': [{'label': '', 'within': '" + text + "'}]")))
        .containsExactly(
            "SHP-003 /nextSteps/0/within 1:73@72 a: \""
                + text
                + "\" is not a duration: P18M, P5Y, P6W, P70D");
  }

  /** ECMA-262 and Java differ on a dollar sign before the last line feed. */
  @Test
  void aLineFeedBehindIsNoPartOfAValue() {
    assertThat(
            Told.reading(
                Records.with(
                    "'asOf': '2016\\n', 'nextSteps': [{'label': '', 'within': 'P1M\\n'}]")))
        .hasSize(2)
        .allMatch(told -> told.startsWith("SHP-003 "));
  }

  @ParameterizedTest
  @CsvSource({
    "P18M,P18M",
    "P1W,P7D",
    "P5Y,P5Y",
    "P1Y2M3D,P1Y2M3D",
    "P0D,P0D",
    "P0Y,P0D",
    "P99999W,P699993D",
    "P999999Y999999M999999D,P999999Y999999M999999D",
    "P007D,P7D"
  })
  void aDurationIsRead(String text, String written) {
    Inspection read = read(Records.with("'nextSteps': [{'label': '', 'within': '" + text + "'}]"));

    assertThat(read.nextSteps().get(0).within().orElseThrow()).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.pdf",
        "/report",
        "//example.org",
        "",
        "#top",
        "http://a b",
        "http:",
        "://x",
        "http://[x",
        "http://example.org/%zz",
        "1a:b",
        "www.example.org",
        "example.org:80/x y"
      })
  void whatIsNoAbsoluteUriIsTold(String text) {
    assertThat(Told.reading(Records.with("'report': {'url': '" + text + "'}")))
        .containsExactly(
            "SHP-004 /report/url 1:53@52 a: \""
                + text
                + "\" is not an absolute URI, as https://example.org/report");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://cinsp.in/dumfriesprogress",
        "HTTPS://EXAMPLE.ORG:443/?é=%20#top",
        "mailto:a@b",
        "urn:isbn:0451450523",
        "file:///tmp/a"
      })
  void anAbsoluteUriIsKeptAsWritten(String text) {
    Inspection read = read(Records.with("'report': {'url': '" + text + "'}"));

    assertThat(read.report().orElseThrow().url().orElseThrow()).hasToString(text);
  }

  /** The white space of Unicode, at either end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\\t", "\\n", "\\u000b", "\\f", "\\r", "\\u0085", "\u00a0", "\u1680", "\u2003",
        "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"
      })
  void anIdentifierOrCodeWithWhiteSpaceAtItsEndsIsTold(String space) {
    for (String bad : List.of(space + "b", "b" + space, space)) {
      assertThat(Told.reading(Records.json("{'id': '" + bad + "', 'type': '" + bad + "'}")))
          .hasSize(2)
          .first()
          .asString()
          .startsWith("SHP-005 /id 1:8@7 record 1: \"")
          .endsWith("\" is not an identifier (not empty, no white space at its ends)");
    }
    assertThat(Told.reading(Records.with("'framework': 'b" + space + "c'"))).isEmpty();
  }

  @Test
  void anEmptyIdentifierOrCodeIsTold() {
    assertThat(Told.reading(Records.with("'framework': '', 'followUp': {'covers': ['c', '']}")))
        .containsExactly(
            "SHP-005 /followUp/covers/1 1:81@80 a: \"\" is not an identifier"
                + " (not empty, no white space at its ends)",
            "SHP-005 /framework 1:48@47 a: \"\" is not a code"
                + " (not empty, no white space at its ends)");
  }

  /** They look like white space and are none by the Unicode property. */
  @Test
  void invisibleCharactersAreKept() {
    for (String kept : List.of("\u200b", "\ufeff", "\u180e", "\\u0000", "\\u001f", "\u2060")) {
      assertThat(Told.reading(Records.json("{'id': '" + kept + "a', 'type': 'x'}"))).isEmpty();
    }
  }

  @Test
  void unknownCodesAreKeptWithoutAWord() {
    String json =
        Records.json(
            "{'id': 'a', 'type': 'Überprüfung', 'framework': 'none of ours',"
                + " 'areas': [{'code': 'no GSS code'}],"
                + " 'judgements': [{'aspect': 'x', 'grade': {'scale': 'y', 'level': 'z'},"
                + " 'absence': 'q'}]}");

    assertThat(Told.reading(json)).isEmpty();
    assertThat(read(json).type().code()).isEqualTo("Überprüfung");
    assertThat(read(json).type().isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "5,5",
    "0,0",
    "-0,0",
    "5.0,5",
    "5.000,5",
    "5e0,5",
    "50e-1,5",
    "0.5E1,5",
    "-0.0,0",
    "2147483647,2147483647",
    "1e9,1000000000",
    "0e5,0"
  })
  void aWholeNumberIsReadHoweverItIsSpelt(String text, int count) {
    Inspection read = read(Records.with("'priorityAreasStated': [{'count': " + text + "}]"));

    assertThat(read.priorityAreasStated().get(0).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "5.5",
        "1e400",
        "1e-400",
        "1e999999999",
        "1e99999999999",
        "2147483648",
        "3e9",
        "99999999999999999999",
        "-2147483649",
        "0.1"
      })
  void whatIsNoCountIsTold(String text) {
    assertThat(Told.reading(Records.with("'priorityAreasStated': [{'count': " + text + "}]")))
        .containsExactly(
            "SHP-002 /priorityAreasStated/0/count 1:69@68 a: found "
                + text
                + " where whole number from 0 to 2147483647 belongs");
  }

  @Test
  void anOrdinalMayBeAnyInt() {
    for (int ordinal : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
      Inspection read = read(Records.with("'followUp': {'ordinal': " + ordinal + "}"));
      assertThat(read.followUp().orElseThrow().ordinal()).hasValue(ordinal);
    }
    assertThat(Told.reading(Records.with("'followUp': {'ordinal': -2147483649}")))
        .containsExactly(
            "SHP-002 /followUp/ordinal 1:59@58 a: found -2147483649"
                + " where whole number from -2147483648 to 2147483647 belongs");
  }

  @Test
  void theDigitsOfAScoreAreKept() {
    for (String digits : List.of("2.50", "24", "0.0", "1E+400", "-1", "1E-7")) {
      Inspection read = read(score(digits));
      assertThat(read.judgements().get(0).score().orElseThrow().value().orElseThrow())
          .hasToString(digits);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "12E2147483647", "1e-99999999999"})
  void aScoreThatNoNumberCanHoldIsTold(String digits) {
    assertThat(Told.reading(score(digits)))
        .containsExactly(
            "SHP-002 /judgements/0/score/value 1:85@84 a: found "
                + digits
                + " where shorter number belongs");
  }

  private static String score(String digits) {
    return Records.with("'judgements': [{'aspect': 'x', 'score': {'value': " + digits + "}}]");
  }

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
  void anUnknownPropertyIsToldWithTheNameThatMayBeMeant(String name, String meant) {
    assertThat(Told.reading(Records.with("'" + name + "': 1")))
        .containsExactly(
            "SHP-006 /%s 1:%d@%d a: unknown property \"%s\", kept as it is; did you mean \"%s\"?"
                .formatted(name, name.length() + 39, name.length() + 38, name, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"somethingElse", "$schema", "__proto__", "inspector name"})
  void anUnknownPropertyLikeNoneOfOursIsToldWithoutASuggestion(String name) {
    assertThat(Told.reading(Records.with("'" + name + "': 1")))
        .containsExactly(
            "SHP-006 /%s 1:%d@%d a: unknown property \"%s\", kept as it is"
                .formatted(name, name.length() + 39, name.length() + 38, name));
  }

  @Test
  void theEmptyNameIsAName() {
    assertThat(Told.reading(Records.with("'': 1")))
        .containsExactly("SHP-006 / 1:39@38 a: unknown property \"\", kept as it is");
  }

  @Test
  void aPropertyOfOnesOwnIsKeptSilently() {
    assertThat(Told.reading(Records.with("'x-qoutes': 1, 'x-': {}"))).isEmpty();
    assertThat(Told.reading(Records.with("'X-a': 1"))).hasSize(1);
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
