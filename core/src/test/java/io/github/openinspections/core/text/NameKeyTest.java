package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dumfries & Galloway | dumfries and galloway",
        "Conwy&Denbighshire | conwy and denbighshire",
        "Bristol, City of | bristol city of",
        "  Stockton-on-Tees. | stockton on tees",
        "Na h-Eileanan Siar | na h eileanan siar",
        "King's Lynn | kings lynn",
        "King’s Lynn | kings lynn",
        "Kingʼs Lynn | kings lynn",
        "Kings' Lynn | kings lynn",
        "YNYS MÔN | ynys môn",
        "Ynys Mon | ynys mon",
        "ＢＣＰ | bcp",
        "Ofsted 2014 | ofsted 2014",
        "… | ''",
        "'' | ''",
      })
  void spellingsOfOneNameHaveTheSameKey(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  /** A letter followed by a combining mark is the same as the composed letter. */
  @Test
  void compositionDoesNotMatterAndDiacriticsDo() {
    assertThat(NameKey.of("Ynys Mo\u0302n")).isEqualTo(NameKey.of("Ynys Môn"));
    assertThat(NameKey.of("Ynys Môn")).isNotEqualTo(NameKey.of("Ynys Mon"));
  }

  @Test
  void lettersWithSeveralLowerCaseFormsAreTheSame() {
    assertThat(NameKey.of("ς")).isEqualTo(NameKey.of("σ")).isEqualTo(NameKey.of("Σ"));
    assertThat(NameKey.of("\ud800")).isEmpty();
    assertThat(NameKey.of("\ud835\udc00x")).isEqualTo("ax");
  }

  @Test
  void aTextLongerThanAnyNameIsItsOwnKey() {
    assertThat(NameKey.of("A".repeat(1000))).isEqualTo("a".repeat(1000));
    assertThat(NameKey.of("A".repeat(1001))).isEqualTo("A".repeat(1001));
  }
}
