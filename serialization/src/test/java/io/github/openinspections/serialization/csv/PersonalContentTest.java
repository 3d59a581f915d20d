package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell is, where its header does not say it. */
class PersonalContentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0131 496 0000",
        "01314960000",
        "(01632) 960001",
        "(0131) 496-0000",
        "+44 1632 960001",
        "+44 (0)1632 960001",
        "0044 1632 960001",
        "07700 900001",
        "Ann: 07700 900001",
        "01632 960001 ext 12",
        "ann.moss@example.org",
        "Ann Moss <ann@mail.example.org>",
        "ANN@EXAMPLE.ORG",
        "mailto:ann@example.org",
        "ZZ1 1ZZ",
        "zz11zz",
        "ZZ1A 1ZZ",
        "4 Fern Wynd, Ayton ZZ1 1ZZ"
      })
  void suchCellsAreAboutPeopleOrPlaces(String text) {
    assertThat(PersonalContent.isIn(text, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Good",
        "2018-05-12T00:00:00Z",
        "12/05/2018",
        "01-02-2018 10:30",
        "01 02 2018 1030",
        "0 1 2 3 4 5 6 7 8 9 0",
        "1027079",
        "0.1314960000",
        "AB-01314960000",
        "SP2003001234",
        "E06000001",
        "SC1027079",
        "1314960000",
        "13149600001",
        "@ofsted",
        "a@b",
        "Key stage 1",
        "of b5 1st",
        "https://example.org/01314960000/ZZ1-1ZZ",
        "012345678901234567"
      })
  void suchCellsAreNot(String text) {
    assertThat(PersonalContent.isIn(text, false)).isFalse();
  }

  @Test
  void digitsAloneMayBeAnIdentifier() {
    assertThat(PersonalContent.isIn("01314960000", true)).isFalse();
    assertThat(PersonalContent.isIn("0131 4960000", true)).isTrue();
    assertThat(PersonalContent.isIn("AB12DE", true)).isFalse();
    assertThat(PersonalContent.isIn("AB12DE", false)).isTrue();
  }

  @Test
  void allPlacesAreFound() {
    String text = "Ann, 0131 496 0000/07700 900001, ann@example.org, ZZ1 1ZZ.";
    assertThat(PersonalContent.places(text))
        .extracting(place -> text.substring(place.start(), place.end()))
        .containsExactly("0131 496 0000", "07700 900001", "ann@example.org", "ZZ1 1ZZ");
  }

  @Property
  void placesAreInOrder(
      @ForAll @Chars({'0', '1', '+', '(', ' ', '@', '.', 'a', 'Z'}) @CharRange(from = '3', to = '5')
          String text) {
    int end = 0;
    for (PersonalContent.Place place : PersonalContent.places(text)) {
      assertThat(place.start()).isGreaterThanOrEqualTo(end);
      assertThat(place.end()).isGreaterThan(place.start()).isLessThanOrEqualTo(text.length());
      end = place.end();
    }
  }
}
