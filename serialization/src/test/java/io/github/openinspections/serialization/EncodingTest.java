package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SYN-002: what is not UTF-8. */
class EncodingTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void anotherEncodingIsNamed(String encoding) {
    Charset charset = Charset.forName(encoding);
    String outcome =
        "SYN-002 - 1:1@0 a record without id: not UTF-8: this looks like "
            + encoding.substring(0, 6);

    assertThat(Transcript.reading(Records.LEAST.getBytes(charset))).containsExactly(outcome);
    assertThat(Transcript.reading(("\ufeff" + Records.LEAST).getBytes(charset)))
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<C0><80>", // overlong NUL
        "<C1><BF>",
        "<E0><80><AF>", // overlong slash
        "<F0><80><80><AF>",
        "<ED><A0><80>", // a high surrogate
        "<ED><BF><BF>", // a low surrogate
        "<F4><90><80><80>", // above U+10FFFF
        "<F5><80><80><80>",
        "<FF>",
        "<80>", // goes on without a beginning
        "<E2><82>", // begins and does not go on
        "<F0><9F><98>",
        "<C3>(",
        "<E9>" // Latin-1
      })
  void badBytesAreReportedWhereTheyBegin(String bytes) {
    String first = bytes.substring(1, 3);

    assertThat(Transcript.reading(Bytes.of("{'id': 'a',\n'title': 'é" + bytes + "'}")))
        .containsExactly(
            "SYN-002 - 2:12@24 a record without id: not UTF-8: unexpected byte " + first);
  }

  @Test
  void badBytesOutsideOfTextsAreReportedToo() {
    assertThat(Transcript.reading(Bytes.of(Records.LEAST + "<FF>")))
        .containsExactly("SYN-002 - 1:34@33 a record without id: not UTF-8: unexpected byte FF");
  }

  /** Only the beginning of a file is checked for another encoding. */
  @Test
  void aLineInAnotherEncodingIsNotDecoded() {
    String json = Records.LEAST + "\n" + Records.LEAST.replaceAll("(.)", "$1\0") + "\n";

    assertThat(Transcript.dataset(json))
        .hasSize(3)
        .last()
        .asString()
        .startsWith(
            "SYN-001 - 2:2@35 a record without id: not JSON: Illegal character ((CTRL-CHAR, code 0))");
  }

  @Test
  void aByteOrderMarkBelongsToTheBeginningOfAFile() {
    assertThat(Transcript.dataset(Records.LEAST + "\n\ufeff" + Records.LEAST + "\n"))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("SYN-001 - 2:1@34 a record without id: not JSON: a byte order mark");
  }

  @Test
  void aRawUnpairedSurrogateOfAStringHasNoUtf8() {
    assertThat(
            Transcript.problems(
                InspectionReader.json().read(Records.with("'title': 'a\ud800b'")).problems()))
        .containsExactly(
            "SYN-002 - 1:46@45 a record without id: not UTF-8:" + " unexpected byte ED");
  }

  @Test
  void anEscapedUnpairedSurrogateIsReadAndKept() {
    for (String lone : new String[] {"\\ud800", "\\uDFFF", "a\\udc00\\ud800b", "\\ud83d😀"}) {
      String json = Records.with("'title': '" + lone + "'");
      assertThat(Transcript.reading(json)).isEmpty();
      assertThat(InspectionReader.json().read(json).inspection().orElseThrow().title())
          .contains(unescaped(lone));
    }
  }

  /** A limit of the parser, in names only. */
  @Test
  void anEscapedUnpairedSurrogateInANameIsRefused() {
    assertThat(Transcript.reading(Records.with("'x-\\udc00': 1")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SYN-001 - ")
        .contains("surrogate in property name");
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  @Test
  void allOfUnicodeIsRead() {
    String all = "\u0080߿ࠀ\ud7ff\ue000\uffff😀" + Character.toString(0x10FFFF);

    assertThat(
            InspectionReader.json()
                .read(Records.with("'title': '" + all + "'").getBytes(StandardCharsets.UTF_8))
                .inspection()
                .orElseThrow()
                .title())
        .contains(all);
  }
}
