package io.github.openinspections.serialization.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.PackageVersion;

/** What remains of the parser's messages, which depends on the wording of one version of it. */
class SyntaxMessageTest {
  private static final String CHECKED = "3.1.8";

  /** An input for each piece of advice that the parser can give. */
  private static final Map<String, String> INPUTS =
      Map.of(
          " (start marker at", "[1",
          ": was expecting (JSON String", "[nul]",
          " (JSON String", "[.5]",
          " (for Object starting at", "{\"a\": 1]",
          " (for Array starting at", "[1}",
          " (not recognized as one", "[/**/]",
          ": enable `", "[NaN]");

  /** Advice of other parsers that hosts use; the parser of bytes does not give it. */
  private static final List<String> OF_OTHER_PARSERS = List.of(" (consider enabling", "\n");

  @Test
  void isPinnedToTheVersionOfTheParser() {
    String found = PackageVersion.VERSION.toString();

    assertThat(found)
        .withFailMessage(
            "check SyntaxMessage against the messages of jackson-core %s, then change this version",
            found)
        .isEqualTo(CHECKED);
  }

  @Test
  void everyAdviceIsStillGiven() {
    for (String advice : SyntaxMessage.ADVICE) {
      if (!OF_OTHER_PARSERS.contains(advice)) {
        assertThat(INPUTS).containsKey(advice);
        assertThat(broken(INPUTS.getOrDefault(advice, "")).getOriginalMessage()).contains(advice);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1           | Unexpected end-of-input: expected close marker for Array",
        "{            | Unexpected end-of-input: expected close marker for Object",
        "[nul]        | Unrecognized token 'nul'",
        "[.5]         | Unexpected character ('.' (code 46)): expected a valid value",
        "{\"a\": 1]   | Unexpected close marker ']': expected '}'",
        "[1}          | Unexpected close marker '}': expected ']'",
        "[/**/]       | Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
        "[NaN]        | Non-standard token 'NaN'",
        "[+1]         | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not"
            + " allow numbers to have plus signs",
        "[01]         | Invalid numeric value: Leading zeroes not allowed",
        "[1 2]        | Unexpected character ('2' (code 50)): was expecting comma to separate Array"
            + " entries"
      })
  void namesNoSettingOfTheParser(String json, String message) {
    assertThat(SyntaxMessage.plain(broken(json))).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"[1|true", "{\"a\":|true", "[\"a|true", "[nul]|false", "[1}|false", "[-]|false"})
  void knowsAnInputThatEndsTooEarly(String json, boolean end) {
    assertThat(SyntaxMessage.isEnd(broken(json))).isEqualTo(end);
  }

  private static JacksonException broken(String json) {
    return catchThrowableOfType(JacksonException.class, () -> read(json));
  }

  private static void read(String json) {
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        parser.getString();
      }
    }
  }
}
