package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SHP-003: dates, intervals and durations. */
class DateFormsTest {
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
  void whatIsNotADateIsReported(String text) {
    assertThat(Transcript.reading(Records.with("'asOf': '" + text + "'")))
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
  void aNumberIsNotADate() {
    assertThat(Transcript.reading(Records.with("'asOf': 1459468800")))
        .containsExactly("SHP-002 /asOf 1:43@42 a: expected text, found number");
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
  void whatIsNotAnIntervalIsReported(String text) {
    assertThat(Transcript.reading(Records.with("'fieldwork': ['2016', '" + text + "']")))
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
  void whatIsNotADurationIsReported(String text) {
    assertThat(
            Transcript.reading(
                Records.with("'nextSteps': [{'label': '', 'within': '" + text + "'}]")))
        .containsExactly(
            "SHP-003 /nextSteps/0/within 1:73@72 a: \""
                + text
                + "\" is not a duration: P18M, P5Y, P6W, P70D");
  }

  /** ECMA-262 and Java differ on a dollar sign before the last line feed. */
  @Test
  void aLineFeedAfterIsNotPartOfAValue() {
    assertThat(
            Transcript.reading(
                Records.with(
                    "'asOf': '2016\\n', 'nextSteps': [{'label': '', 'within': 'P1M\\n'}]")))
        .hasSize(2)
        .allMatch(outcome -> outcome.startsWith("SHP-003 "));
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

  private static Inspection read(String json) {
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }
}
