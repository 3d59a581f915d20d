package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextHashTest {
  private static final long P = 0x9e3779b97f4a7c15L;

  /** Parts that were made on different machines are compared: the values come from another JVM. */
  @Test
  void textsHaveTheSameHashEverywhere() {
    assertThat(TextHash.of("")).isEqualTo(TextHash.EMPTY).isEqualTo(-1166397803181037274L);
    assertThat(TextHash.of("dumfries-and-galloway/progress-review-2016"))
        .isEqualTo(3482108566449185254L);
    assertThat(TextHash.of("\ud800 é \ud83d\ude00")).isEqualTo(1711426581588106281L);
    assertThat(TextHash.mix(1)).isEqualTo(-5451962507482445012L);
  }

  @Test
  void isOnePolynomialWhateverTheLength() {
    String text = "It was “encouraging”, the report said. \ud83d\ude00";
    for (int length = 0; length <= text.length(); length++) {
      long hash = 0xcbf29ce484222325L;
      for (char c : text.substring(0, length).toCharArray()) {
        hash = hash * P + c;
      }

      assertThat(TextHash.of(text.substring(0, length))).isEqualTo(TextHash.mix(hash));
    }
  }

  /** All texts of up to five of these characters. */
  @Test
  void foldedIsTheHashOfTheFoldedText() {
    char[] characters = {'a', 'Z', ' ', '\t', '`', '’', 'É', '&'};
    for (int length = 0; length <= 5; length++) {
      for (int number = 0; number < 1 << (3 * length); number++) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
          text.append(characters[(number >> (3 * i)) & 7]);
        }
        check(text.toString());
      }
    }
  }

  private static void check(String text) {
    if (TextHash.ofFolded(text) != TextHash.of(Folding.of(text))) {
      assertThat(TextHash.ofFolded(text)).as("%s", text).isEqualTo(TextHash.of(Folding.of(text)));
    }
  }

  @Test
  void everyCharacterIsFolded() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      for (String text :
          new String[] {"" + c, "a" + c + "b", c + "ab", "abc" + c, "A " + c + " B"}) {
        check(text);
      }
    }
  }

  @Test
  void shortTextsHaveDifferentHashes() {
    Set<Long> hashes = new HashSet<>();
    for (char a = ' '; a < 0x7f; a++) {
      hashes.add(TextHash.of("" + a));
      for (char b = ' '; b < 0x7f; b++) {
        hashes.add(TextHash.of("" + a + b));
        hashes.add(TextHash.of("" + a + b + '\0'));
      }
    }

    assertThat(hashes).hasSize(95 + 2 * 95 * 95);
  }
}
