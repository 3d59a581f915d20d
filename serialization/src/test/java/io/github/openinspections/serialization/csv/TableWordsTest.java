package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.vocabulary.Absence;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWordsTest {
  @Test
  void everyNumberLosesItsFraction() {
    for (int i = 0; i < 100_000; i++) {
      assertThat(TableWords.withoutFraction(i + ".0")).isEqualTo("" + i);
      assertThat(TableWords.withoutFraction("" + i)).isEqualTo("" + i);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".0",
        "0",
        "1.",
        "1.5",
        "1.00",
        "1.0.0",
        "1.0 ",
        "-1.0",
        "SC1.0",
        "1,0",
        "x.0",
        "1.02E+07",
        "٣.0"
      })
  void whatIsNotAWholeNumberStays(String text) {
    assertThat(TableWords.withoutFraction(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1.02E+07, true",
    "1E+07, true",
    "1.02e+07, true",
    "12.5E+6, true",
    "10200000, false",
    "1.02E-07, true",
    "E+07, false",
    "1.E+07, false",
    "1.02E+, false",
    "SC1E+07, false",
    "1E5, false"
  })
  void aRoundedNumberIsKnown(String text, boolean rounded) {
    assertThat(TableWords.isRounded(text)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good", " Good", "Good\u00a0", "\u00a0 \tGood\r\n", "\u2003Good"})
  void whiteSpaceAtTheEndsIsDropped(String text) {
    assertThat(TableWords.stripped(text)).isEqualTo("Good");
    assertThat(TableWords.same(text, "gOOD")).isTrue();
  }

  @Test
  void whiteSpaceInsideIsOneSpace() {
    assertThat(TableWords.plain(" Requires\u00a0 improvement\nto be  good "))
        .isEqualTo("Requires improvement to be good");
    assertThat(TableWords.stripped("\u00a0\u00a0")).isEmpty();
    assertThat(TableWords.stripped("a\u00a0b")).isEqualTo("a\u00a0b");
  }

  @Test
  void aWordForNothingMayHaveAReason() {
    TableWords words = TableWords.with(Map.of());

    assertThat(words.isAbsence("NULL")).isTrue();
    assertThat(words.absence("NULL")).isEmpty();
    assertThat(words.absence("data_unreadable")).contains(Absence.UNREADABLE);
    assertThat(words.isAbsence("Na h-Eileanan Siar")).isFalse();
    assertThat(words.isAbsence("")).isFalse();
  }
}
