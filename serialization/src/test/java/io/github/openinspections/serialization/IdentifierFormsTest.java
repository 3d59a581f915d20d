package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SHP-004 and SHP-005: addresses, identifiers and codes. */
class IdentifierFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.pdf",
        "/report",
        "//example.org",
        "",
        "#top",
        "http://a b",
        "http:",
        "://x",
        "http://[x",
        "http://example.org/%zz",
        "1a:b",
        "www.example.org",
        "example.org:80/x y"
      })
  void whatIsNotAnAbsoluteUriIsReported(String text) {
    assertThat(Transcript.reading(Records.with("'report': {'url': '" + text + "'}")))
        .containsExactly(
            "SHP-004 /report/url 1:53@52 a: \""
                + text
                + "\" is not an absolute URI, as https://example.org/report");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://cinsp.in/dumfriesprogress",
        "HTTPS://EXAMPLE.ORG:443/?é=%20#top",
        "mailto:a@b",
        "urn:isbn:0451450523",
        "file:///tmp/a"
      })
  void anAbsoluteUriIsKeptAsWritten(String text) {
    Inspection read = read(Records.with("'report': {'url': '" + text + "'}"));

    assertThat(read.report().orElseThrow().url().orElseThrow()).hasToString(text);
  }

  /** The white space of Unicode, at either end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\\t", "\\n", "\\u000b", "\\f", "\\r", "\\u0085", "\u00a0", "\u1680", "\u2003",
        "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"
      })
  void anIdentifierOrCodeWithWhiteSpaceAtItsEndsIsReported(String space) {
    for (String bad : List.of(space + "b", "b" + space, space)) {
      assertThat(Transcript.reading(Records.json("{'id': '" + bad + "', 'type': '" + bad + "'}")))
          .hasSize(2)
          .first()
          .asString()
          .startsWith("SHP-005 /id 1:8@7 a record without id: \"")
          .endsWith("\" is not an identifier (not empty, no white space at its ends)");
    }
    assertThat(Transcript.reading(Records.with("'framework': 'b" + space + "c'"))).isEmpty();
  }

  @Test
  void anEmptyIdentifierOrCodeIsReported() {
    assertThat(
            Transcript.reading(Records.with("'framework': '', 'followUp': {'covers': ['c', '']}")))
        .containsExactly(
            "SHP-005 /followUp/covers/1 1:81@80 a: \"\" is not an identifier"
                + " (not empty, no white space at its ends)",
            "SHP-005 /framework 1:48@47 a: \"\" is not a code"
                + " (not empty, no white space at its ends)");
  }

  /** They look like white space but do not have the Unicode property. */
  @Test
  void invisibleCharactersAreKept() {
    for (String kept : List.of("\u200b", "\ufeff", "\u180e", "\\u0000", "\\u001f", "\u2060")) {
      assertThat(Transcript.reading(Records.json("{'id': '" + kept + "a', 'type': 'x'}")))
          .isEmpty();
    }
  }

  @Test
  void unknownCodesAreKeptSilently() {
    String json =
        Records.json(
            "{'id': 'a', 'type': 'Überprüfung', 'framework': 'none of ours',"
                + " 'areas': [{'code': 'no GSS code'}],"
                + " 'judgements': [{'aspect': 'x', 'grade': {'scale': 'y', 'level': 'z'},"
                + " 'absence': 'q'}]}");

    assertThat(Transcript.reading(json)).isEmpty();
    assertThat(read(json).type().code()).isEqualTo("Überprüfung");
    assertThat(read(json).type().isKnown()).isFalse();
  }

  private static Inspection read(String json) {
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }
}
