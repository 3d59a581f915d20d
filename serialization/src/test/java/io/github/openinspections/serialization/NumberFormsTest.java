package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SHP-002 of numbers: counts, ordinals and scores. */
class NumberFormsTest {
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
  void whatIsNotACountIsReported(String text) {
    assertThat(Transcript.reading(Records.with("'priorityAreasStated': [{'count': " + text + "}]")))
        .containsExactly(
            "SHP-002 /priorityAreasStated/0/count 1:69@68 a: expected whole number from 0 to 2147483647, found "
                + text);
  }

  @Test
  void anOrdinalMayBeAnyInt() {
    for (int ordinal : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
      Inspection read = read(Records.with("'followUp': {'ordinal': " + ordinal + "}"));
      assertThat(read.followUp().orElseThrow().ordinal()).hasValue(ordinal);
    }
    assertThat(Transcript.reading(Records.with("'followUp': {'ordinal': -2147483649}")))
        .containsExactly(
            "SHP-002 /followUp/ordinal 1:59@58 a: expected whole number from -2147483648"
                + " to 2147483647, found -2147483649");
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
  void aScoreThatNoNumberCanHoldIsReported(String digits) {
    assertThat(Transcript.reading(score(digits)))
        .containsExactly(
            "SHP-002 /judgements/0/score/value 1:85@84 a: expected shorter number, found "
                + digits);
  }

  private static String score(String digits) {
    return Records.with("'judgements': [{'aspect': 'x', 'score': {'value': " + digits + "}}]");
  }

  private static Inspection read(String json) {
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }
}
