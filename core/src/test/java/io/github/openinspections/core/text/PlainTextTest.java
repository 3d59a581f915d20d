package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  /** The first and the last character of each range that a report does not print. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x1f, 0x7f, 0x80, 0x9f, 0x61c, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x206f, 0xd800,
        0xdfff, 0xfeff, 0xfff9, 0xfffb, 0xfffe, 0xffff
      })
  void controlAndNonCharactersAreEscaped(int point) {
    assertThat(PlainText.of("a" + (char) point + "b"))
        .isEqualTo("a\\u%04Xb".formatted(point))
        .matches("\\p{ASCII}+");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '~', 0xa0, 0xe9, 0x61b, 0x61d, 0x200a, 0x2010, 0x2027, 0x202f, 0x205f, 0x2070, 0xd7ff,
        0xe000, 0xfefe, 0xff00, 0xfff8, 0xfffc, 0xfffd, 0x1f600, 0xdfffd, 0xe0080
      })
  void everythingElseIsUnchanged(int point) {
    String text = "a" + Character.toString(point) + "b";

    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void surrogatePairsAreEscapedAsTwoUnits() {
    assertThat(PlainText.of(Character.toString(0xe0000))).isEqualTo("\\uDB40\\uDC00");
    assertThat(PlainText.of(Character.toString(0xe007f))).isEqualTo("\\uDB40\\uDC7F");
    assertThat(PlainText.of(Character.toString(0x1fffe))).isEqualTo("\\uD83F\\uDFFE");
  }

  @Test
  void textsAreShortenedToEightyCharacters() {
    assertThat(PlainText.of("\u00e9".repeat(80))).isEqualTo("\u00e9".repeat(80));
    assertThat(PlainText.of("\u00e9".repeat(81))).isEqualTo("\u00e9".repeat(80) + "\u2026");
    assertThat(PlainText.of("")).isEmpty();
  }
}
