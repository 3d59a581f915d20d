package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets leave in texts. */
class SpreadsheetTextsTest {
  @ParameterizedTest
  @CsvSource({
    "1.02E+07, true, true",
    "'1,02E+07', true, true",
    "1E-7, true, true",
    "1.002584E7, true, true",
    "12.5E7, false, false",
    "1E5, false, false",
    "1.E5, false, false",
    "1.02E, false, false",
    "80426.0, false, true",
    "80426.000, false, true",
    "'80426,0', false, false",
    "80426., false, false",
    ".0, false, false",
    "80426, false, false",
    "1.02E+0000000000000000000000000007, false, false"
  })
  void aNumberIsNoIdentifier(String text, boolean rounded, boolean damaged) {
    assertThat(SpreadsheetNumber.isRounded(text)).isEqualTo(rounded);
    assertThat(SpreadsheetNumber.is(text)).isEqualTo(damaged);
  }

  @ParameterizedTest
  @CsvSource({
    "_x000D_, 13",
    "_x000d_, 13",
    "_x000D, -1",
    "_x00D_, -1",
    "_xyz12_, -1",
    "x000D_, -1"
  })
  void anEscapeIsACharacter(String text, int expected) {
    assertThat(SpreadsheetEscape.at(text, 0)).isEqualTo(expected);
    assertThat(SpreadsheetEscape.at("a" + text, 1)).isEqualTo(expected);
  }

  @Test
  void namesOfCharactersAreKnownInAnyCase() {
    assertThat(HtmlEntities.isName("rsquo")).isTrue();
    assertThat(HtmlEntities.isName("NBSP")).isTrue();
    assertThat(HtmlEntities.isName("D")).isFalse();
  }
}
