package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbleTest {
  /** The first and the last of each run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0080",
        "\u009f",
        "\u202a",
        "\u202e",
        "\u2066",
        "\u2069",
        "\ufeff",
        "\ufff9",
        "\uffff",
        "Â\u00a0",
        "Â¿",
        "Ã\u00a0",
        "Ã¿",
        "Ã€",
        "ÃŸ",
        "Ä¡",
        "Å¿",
        "ï»¿",
        "ï¿½",
        "ðŸ",
        "ΓÇ",
        "‚Ä",
        "â€",
        "â\u0080",
        "Â’",
        "Â–",
        "â€™",
        "&amp;",
        "&#39;",
        "&#x2019;",
        "&nbsp;",
        "<br>",
        "<br/>",
        "<BR />",
        "</p>",
        "<p class=\"x\">",
        "_x000D_",
        "\ud83d",
        "\ude00",
        "\ud83dx",
        "x\ude00"
      })
  void aTraceIsFoundWhereItIs(String trace) {
    int own = trace.startsWith("x") ? 1 : 0;

    assertThat(Garble.find(trace)).isEqualTo(own);
    assertThat(Garble.find("So é it is: " + trace + " \ufffd")).isEqualTo(12 + own);
  }

  /** Characters next to each run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "~",
        "\t",
        "\n",
        "\r",
        "\u00a0",
        "\u2029",
        "\u202f",
        "\u2065",
        "\u206a",
        "\ufefe",
        "\uff00",
        "\ufff8",
        "Â\u009fx",
        "ÂÀ",
        "ÃÀ",
        "Ä\u00a0",
        "ÅÀ",
        "ï»x",
        "ðx",
        "Γx",
        "‚x",
        "âx",
        "â",
        "AT&T",
        "R&D;",
        "fish & chips; peas",
        "&#;",
        "&#12",
        "&;",
        "a < b",
        "<5",
        "<b",
        "a <i and> b",
        "< br>",
        "x_1_",
        "_x12_",
        "_x00",
        "_",
        "&",
        "<",
        "CHÂTEAU, Âge",
        "\ud83d\ude00"
      })
  void neighbouringCharactersAreNotTraces(String text) {
    int other = text.indexOf('\u009f');

    assertThat(Garble.find(text)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "keep up?to?date records, 7",
    "meet each?child’s needs.?  The provider, 9",
    "who?what, 3",
    "é?é, 1",
    "Is it safe?Yes, -1",
    "Is it safe? yes, -1",
    "is 5?5, -1",
    "see example.org/page?id=5, -1",
    "see example.org/page?id, -1",
    "see page?id=5, -1",
    "why?, -1",
    "?why, -1",
    "?, -1"
  })
  void aQuestionMarkInAWordIsALostCharacter(String text, int at) {
    assertThat(Garble.find(text)).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({
    "fish &amp; chips, html",
    "a<br>b, html",
    "a_x000D_, spreadsheet",
    "up?to, lost",
    "child\ufffds, lost",
    "childâ€™s, encoding",
    "a\u007fb, control"
  })
  void theCauseIsNamed(String text, String cause) {
    assertThat(Garble.cause(text, Garble.find(text))).isEqualTo(cause);
  }

  @Test
  void manyQuestionMarksInOneWordAreReadInLinearTime() {
    assertThat(Garble.find("a?A".repeat(300_000))).isEqualTo(-1);
    assertThat(Garble.find("/" + "a?".repeat(500_000))).isEqualTo(-1);
  }

  @Test
  void thousandsOfPlainLettersHaveNoTrace() {
    assertThat(Garble.find("")).isEqualTo(-1);
    assertThat(Garble.find("plain ".repeat(1000))).isEqualTo(-1);
    assertThat(Garble.find("plain ".repeat(1000) + "\ufffd")).isEqualTo(6000);
  }
}
