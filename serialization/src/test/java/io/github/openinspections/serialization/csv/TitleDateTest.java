package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of a release in the lines above a header. */
class TitleDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Providers as at 31 March 2023 | 2023-03-31",
        "Providers As At 31 August 2015 (provisional) | 2015-08-31",
        "Registered places, as at 31 March 2023. | 2023-03-31",
        "As at 31st March 2023, England | 2023-03-31",
        "as at\u00a031/03/2023 | 2023-03-31",
        "Position as at March 2023 | 2023-03",
      })
  void isReadAfterItsWords(String title, String date) {
    assertThat(TitleDate.of(List.of(List.of(title, "")))).contains(PartialDate.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Providers, 31 March 2023",
        "Published 31 March 2023",
        "as at ",
        "as at the end of the year",
        "has attended 31 March 2023",
        "as at 31 February 2023",
      })
  void isNotGuessed(String title) {
    assertThat(TitleDate.of(List.of(List.of(title)))).isEmpty();
  }

  @Test
  void twoOfThemAreNone() {
    assertThat(
            TitleDate.of(List.of(List.of("as at 31 March 2023"), List.of("as at 31 August 2023"))))
        .isEmpty();
    assertThat(
            TitleDate.of(List.of(List.of("as at 31 March 2023"), List.of("As at 31 March 2023."))))
        .contains(PartialDate.parse("2023-03-31"));
  }
}
