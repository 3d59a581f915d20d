package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {
  private static String render(String template, String value) {
    return MessageTemplate.parse(template).render("r1", Map.of("value", value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0}",
        "${7*7}",
        "#{1+1}",
        "%s %n",
        "<script>",
        "{value}",
        "{id}",
        "'{'",
        "$1 \\Q"
      })
  void valuesAreNeverReadAsTemplates(String hostile) {
    assertThat(render("{id}: \"{value}\"", hostile)).isEqualTo("r1: \"" + hostile + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27|\\u001B",
        "10|\\u000A",
        "0|\\u0000",
        "127|\\u007F",
        "133|\\u0085",
        "155|\\u009B",
        "8238|\\u202E",
        "8294|\\u2066",
        "8233|\\u2029",
        "65279|\\uFEFF",
        "65535|\\uFFFF",
        "55296|\\uD800",
        "57343|\\uDFFF",
        "917569|\\uDB40\\uDC41"
      })
  void charactersThatControlATerminalOrATextAreEscaped(int point, String escape) {
    assertThat(render("{id}: {value}", "a" + new StringBuilder().appendCodePoint(point) + "b"))
        .isEqualTo("r1: a" + escape + "b");
  }

  @Test
  void aMessageAboutNoRecordBeginsWithItsSentence() {
    assertThat(MessageTemplate.parse("{a} is new").render("", Map.of("a", "this")))
        .isEqualTo("this is new");
    assertThat(MessageTemplate.literal("all is new").render("", Map.of())).isEqualTo("all is new");
    assertThat(MessageTemplate.literal("all is new").render("r1", Map.of()))
        .isEqualTo("r1: all is new");
  }

  @Test
  void longValuesAreShortenedBetweenCharacters() {
    assertThat(render("{id}: {value}.", "😀".repeat(81)))
        .isEqualTo("r1: " + "😀".repeat(80) + "….");
    assertThat(render("{id}: {value}.", "é".repeat(80))).isEqualTo("r1: " + "é".repeat(80) + ".");
  }

  @Test
  void aPlaceholderNamesItsOwnLimit() {
    assertThat(render("{id}: {value:3}.", "abcd")).isEqualTo("r1: abc….");
    assertThat(render("{id}: {value:200}.", "x".repeat(100)))
        .isEqualTo("r1: " + "x".repeat(100) + ".");
    assertThat(render("{id}: {value:0} {value:x}", "x")).isEqualTo("r1: {value:0} {value:x}");
  }

  @Test
  void theRecordIsNamedEvenIfTheTemplateLacksIt() {
    assertThat(render("{value} is wrong", "x")).isEqualTo("r1: x is wrong");
    assertThat(MessageTemplate.literal("{not} a template").render("r1", Map.of()))
        .isEqualTo("r1: {not} a template");
  }

  @Test
  void mistakesOfATranslatorStayVisible() {
    assertThat(render("{id}: {valeu} {value", "x")).isEqualTo("r1: {valeu} {value");
    assertThat(render("", "x")).isEqualTo("r1: ");
  }
}
