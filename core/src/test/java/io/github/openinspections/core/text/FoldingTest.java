package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children's home - small",
        "CHILDREN\u2019S HOME \u2013 SMALL",
        "Children&#39;s home &ndash; small",
        "Children&#x2019;s home&nbsp;&mdash; small",
        "Children&rsquo;s\u00a0home \u2014 small",
        "Children&#146;s home &#150; small",
        "Children`s home \u2212 small",
        "Chil\u00addren\u02bcs ho\u200bme \u2010 small\ufeff",
        "  Children's\thome\r\n-\u3000small ",
        "\uff23hildren\uff07s home \uff0d small",
        "Children&amp;#39;s home - small",
        "&#67;hildren's home - small",
      })
  void spellingsOfOneTextAreOne(String text) {
    assertThat(Folding.of(text)).isEqualTo("children's home - small");
  }

  @Test
  void accentsMatterAndTheirCompositionDoesNot() {
    assertThat(Folding.of("Ynys Mo\u0302n"))
        .isEqualTo(Folding.of("YNYS MÔN"))
        .isEqualTo(Folding.of("Ynys M&ocirc;n"))
        .isNotEqualTo(Folding.of("Ynys Mon"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&;",
        "&#;",
        "&#x;",
        "&amp",
        "&unknown;",
        "&#xd800;",
        "&#0;",
        "&#9999999;",
        "a & b;",
        "&#x110000;",
        "&#-1;",
        "&#\u0663\u0669;"
      })
  void whatIsNoReferenceStays(String text) {
    assertThat(Folding.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Test
  void aPlainTextIsNotCopied() {
    String text = "requires improvement to be good";

    assertThat(Folding.of(text)).isSameAs(text);
    assertThat(Folding.of("")).isEmpty();
    assertThat(Folding.of(" \u00a0\u200b\n")).isEmpty();
  }

  /** Each character alone, doubled and between letters, so that every mapping is tried. */
  @Test
  void foldingAgainChangesNothing() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      String one = Character.toString(point);
      String folded = Folding.of("a" + one + "B" + one + one + "&");
      assertThat(Folding.of(folded)).as("U+%04X", point).isEqualTo(folded);
    }
  }

  /** References in references, of every character that could begin or end another. */
  @Test
  void nestedReferencesAreDecodedToTheEnd() {
    String[] parts = {
      "&", "#", "3", "9", ";", "amp", "&amp;", "&#35;", "&#38;", "\u200b", "\uff06", "X"
    };
    for (String a : parts) {
      for (String b : parts) {
        for (String c : parts) {
          for (String d : parts) {
            for (String e : parts) {
              String folded = Folding.of(a + b + c + d + e);
              assertThat(Folding.of(folded)).isEqualTo(folded);
            }
          }
        }
      }
    }
    assertThat(Folding.of("&amp;".repeat(1) + "amp;".repeat(200) + "lt;")).isEqualTo("<");
  }

  /** Each would need one more pass if a pass decoded only what is written. */
  @ParameterizedTest
  @ValueSource(strings = {"amp;", "#38;", "#xff06;", "#xfe60;", "&#x200b;amp;", "\uff41mp\uff1b"})
  void referencesWithinReferencesAreDecodedHoweverDeep(String nested) {
    int times = 990 / nested.length();
    assertThat(Folding.of("&" + nested.repeat(times) + "lt;")).isEqualTo("<");
    assertThat(Folding.of("\uff06" + nested.repeat(times))).isEqualTo("&");
  }

  @Test
  void aReferenceThatIsASemicolonEndsAnother() {
    assertThat(Folding.of("&am&#112;&#59;&lt&#x3b;")).isEqualTo("&<");
  }

  /** A table can have a hundred thousand such cells. */
  @Test
  void nestedReferencesCostNoMoreThanOthers() {
    String nested = "&" + "amp;".repeat(249);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            assertThat(Folding.of(nested)).isEqualTo("&");
          }
        });
  }

  @Test
  void aVeryLongTextIsItsOwn() {
    assertThat(Folding.of("A".repeat(1000))).isEqualTo("a".repeat(1000));
    assertThat(Folding.of("A".repeat(1001))).isEqualTo("A".repeat(1001));
  }

  @Test
  void noLetterOrDigitOfAsciiIsLost() {
    for (char c = ' '; c < 0x7f; c++) {
      if (c != '`' && c != ' ') {
        assertThat(Folding.of("x" + c)).isEqualTo("x" + Character.toLowerCase(c));
      }
    }
  }
}
