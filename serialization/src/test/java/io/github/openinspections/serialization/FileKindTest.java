package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no data sets, by their first bytes. Each of the three readers says the same. */
class FileKindTest {
  private static final List<DatasetReader> READERS =
      List.of(
          DatasetReader.json(),
          DatasetReader.csv(ReadOptions.DEFAULT),
          DatasetReader.any(ReadOptions.DEFAULT));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 ...|a PDF document",
        "{\\rtf1 ...|RTF",
        "<!DOCTYPE html><title>|a web page",
        "  \n<html lang=\"en\">|a web page",
        "<table><tr>|a web page",
        "<?xml version=\"1.0\"?><Workbook>|this is XML",
        "PAR1....|Parquet",
        "SQLite format 3\0....|SQLite",
        "\u00ff\u00d8\u00ff\u00e0..|a picture",
        "GIF89a|a picture",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1|XLS",
        "PK\3\4 and then nothing|ZIP file"
      })
  void areNamed(String bytes, String expected) {
    for (DatasetReader reader : READERS) {
      assertSaid(reader, bytes.getBytes(StandardCharsets.ISO_8859_1), expected);
    }
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("<!-- saved from url --> <html>", "a web page"),
        Arguments.of("\u00ef\u00bb\u00bf \n<HTML><BODY>", "a web page"),
        Arguments.of("<div class=\"x\">Hello</div>", "a web page"),
        Arguments.of("<inspections>\n  <inspection>", "this is XML"),
        Arguments.of("<!-- x --><a:b c='d'/>", "this is XML"),
        Arguments.of("<rss version=\"2.0\"><channel>", "this is XML"),
        Arguments.of("From: a@b.c\r\nMIME-Version: 1.0\r\n\r\nURN,", "an e-mail"),
        Arguments.of("Received: from x\r\nFrom: a@b.c\r\nMessage-ID: 1\r\n\r\n", "an e-mail"),
        Arguments.of("junk\r\n%PDF-1.4\n1 0 obj\n", "a PDF document"),
        Arguments.of("\0\1\0\0Standard Jet DB\0", "an Access database"),
        Arguments.of("\t\b\u0010\0\0\6\5\0", "XLS"),
        Arguments.of("RIFF....WEBP", "a picture"),
        Arguments.of("RDX3\nX\n", "a data file of R"),
        Arguments.of("callback([{\"id\":1}]);", "this is JavaScript"),
        Arguments.of("/**/ j_1({\"id\":1})", "this is JavaScript"),
        Arguments.of("var x = {id: 1};", "this is JavaScript"),
        Arguments.of("module.exports = [1];", "this is JavaScript"),
        Arguments.of(")]}'\n{\"id\":1}", "this is JavaScript"),
        Arguments.of("\"{\\\"id\\\":1}\"", "this is JSON inside a text of JSON"),
        Arguments.of("format: openinspections/1\ninspections:\n  - id: x\n", "this is YAML"),
        Arguments.of("---\ntitle: x\ninspections: []", "this is YAML"),
        Arguments.of("- id: x\n  type: y\n", "this is YAML"),
        Arguments.of("version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void andByHowTheirTextBegins(String bytes, String expected) {
    areNamed(bytes, expected);
  }

  private static void assertSaid(DatasetReader reader, byte[] file, String expected) {
    List<String> outcome = Transcript.dataset(reader.open(file));
    assertThat(outcome).hasSize(2);
    assertThat(outcome.get(0)).startsWith("SYN-00").contains(expected);
    assertThat(outcome.get(1)).startsWith("stop ");
  }

  @Test
  void whatIsInAZipFileIsNamed() {
    Map<String, String> others =
        Map.of(
            "word/document.xml", "a Word document",
            "ppt/presentation.xml", "a PowerPoint presentation",
            "xl/workbook.bin", "XLSB",
            "Index/Document.iwa", "Numbers",
            "2018/table.csv", "with \"2018/table.csv\"; unpack it",
            "a\u001b[31m\u202e.csv", "\"a??31m?.csv\"");
    others.forEach(
        (part, expected) -> {
          for (DatasetReader reader : READERS) {
            assertSaid(reader, Sheets.zip(Map.of(part, "x")), expected);
          }
        });
    assertSaid(
        READERS.get(1),
        Sheets.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
        "no spreadsheet");
    assertSaid(
        READERS.get(1),
        Sheets.zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "?",
                "META-INF/manifest.xml",
                "<m><file-entry><encryption-data/></file-entry></m>")),
        "with a password");
  }

  @Test
  void anEncryptedWorkbookSaysSo() {
    byte[] file = new byte[4096];
    byte[] magic =
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(magic, 0, file, 0, magic.length);
    file[30] = 9;
    file[48] = 2;
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 3 * 512 + 128, name.length);
    for (DatasetReader reader : READERS) {
      assertSaid(reader, file, "with a password");
    }
    file[3 * 512 + 128] = 'X';
    assertSaid(READERS.get(0), file, "such as XLS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t ", "\ufeff", "\ufeff\n"})
  void anEmptyFileSaysSo(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    for (DatasetReader reader : READERS) {
      assertThat(Transcript.dataset(reader.open(file)))
          .first()
          .asString()
          .startsWith("SYN-007 ")
          .contains("this is an empty file");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ref\n1\n",
        "<b>,x\n",
        "[1]",
        "{}",
        "PKW,x\n",
        "MM,x\n",
        "%PD",
        "%,x\n",
        "<5,x\n",
        "<p><b>a</b></p>,x\n",
        "<title>,x\n",
        "<Total>\n<5,6\n",
        "From: April\nTo: March\nx,y\n",
        "---\na,b\n",
        "Type: all\na,b\n",
        "# note\na,b\n",
        "// note\na,b\n",
        "f(x),g([x])\n",
        "x = [1],y\n",
        "version,x\n",
        "BM,x\n",
        "%PDF,x\n"
      })
  void aTextIsNone(String text) {
    for (DatasetReader reader : READERS) {
      assertThat(Transcript.dataset(reader.open(text.getBytes(StandardCharsets.UTF_8))))
          .noneMatch(line -> line.startsWith("SYN-007"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aWebPageIsOneInAnyEncoding(String encoding) throws IOException {
    for (DatasetReader reader : READERS) {
      assertSaid(reader, "<html><body>".getBytes(encoding), "a web page");
    }
  }

  @Test
  void textOfMainframesIsNamed() throws IOException {
    String table = "Ref,Place,Grade\r\n1,Somewhere near,Good\r\n";
    for (DatasetReader reader : READERS) {
      assertSaid(reader, table.getBytes("IBM037"), "text in EBCDIC");
    }
    assertThat(
            Transcript.dataset(
                READERS.get(2).open("\u7530\u4e2d,".repeat(20).getBytes(StandardCharsets.UTF_8))))
        .noneMatch(line -> line.contains("EBCDIC"));
  }

  @Test
  void commentsAndMarksBeforeTheTextHideNothing() {
    String records = Records.of("a") + "\n" + Records.of("b");
    for (String text : List.of(records, "[" + records.replace("\n", ",") + "]")) {
      for (DatasetReader reader : List.of(READERS.get(0), READERS.get(2))) {
        assertThat(Transcript.dataset(reader.open(Bytes.of("\ufeff\ufeff" + text)))).hasSize(2);
        List<String> outcome =
            Transcript.dataset(reader.open(Bytes.of("// one\n/* { */ # three\n" + text)));
        assertThat(outcome).filteredOn(line -> line.contains(" read ")).hasSize(2);
        assertThat(outcome)
            .filteredOn(
                line -> line.endsWith("the file: not JSON: a comment, which JSON does not have"))
            .hasSize(3)
            .first()
            .asString()
            .startsWith("SYN-001 - 1:1@0");
        assertThat(outcome).noneMatch(line -> line.startsWith("stop"));
      }
    }
  }

  @Test
  void aFileWithACommentBeforeItsLinesIsNotSplit() throws IOException {
    byte[] lines = Bytes.of("# x\n" + Records.of("a") + "\n" + Records.of("b") + "\n");
    assertThat(READERS.get(0).isSplittable(new ByteArrayInputStream(lines))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
  void jsonInAnotherEncodingSaysSo(String encoding) throws IOException {
    byte[] file = ("UTF-16".equals(encoding) ? "" : "\ufeff").concat("[{}]").getBytes(encoding);
    assertThat(Transcript.dataset(READERS.get(2).open(file)))
        .first()
        .asString()
        .startsWith("SYN-002 ")
        .contains("this looks like UTF-");
  }

  @Test
  void aDataSetWithoutARecordIsAWarning() {
    assertThat(Transcript.dataset("[]"))
        .containsExactly("SYN-006 - 1:2@1 the file: there is no record in it");
    assertThat(
            Transcript.dataset(Records.json("{'format': 'openinspections/1', 'inspections': [ ]}")))
        .containsExactly("SYN-006 - 1:50@49 the file: there is no record in it");
    assertThat(Transcript.dataset(Layout.NDJSON, "\n"))
        .containsExactly("SYN-006 - 2:1@1 the file: there is no record in it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "records", "results", "Inspections"})
  void aListUnderAnotherNameIsOneProblem(String name) {
    String json = Records.json("{'title': 'x', '" + name + "': [" + Records.of("a") + "]}");
    assertThat(Transcript.dataset(json))
        .containsExactly(
            "SYN-007 - 1:1@0 the file: this is an object with a list of objects under \""
                + name
                + "\"; a data set lists its records under \"inspections\"",
            "stop 1:1@0 not a data set: nothing was read");
    assertThat(Transcript.dataset(json.replace(",", ",\n"))).hasSize(2);
  }

  @Test
  void aRecordWithAListOfItsOwnIsARecord() {
    assertThat(Transcript.dataset(Records.with("'data': [{}]")))
        .first()
        .isEqualTo("1 1:1@0 read a");
    assertThat(Transcript.dataset(Records.json("{'judgements': [{}]}")))
        .noneMatch(line -> line.startsWith("SYN-007"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'results': {'data': [R]}}|an object with a list of objects under \"data\" in \"results\"",
        "{'data': {\\n'inspections': [R]}}|a list of objects under \"inspections\" in \"data\"",
        "{'data': [\\n{'id': 'a', 'type': 'b'},\\n{'id': 'a', 'type': 'b'}\\n]}|under \"data\"",
        "{'data': [1]}|an object that has \"data\", but no property of an inspection",
        "{'error': {'code': 404}}|an object that has \"error\", but no property of an inspection",
        "{'inspections': null}|an object whose \"inspections\" is null, not a list",
        "{'inspections': R}|an object whose \"inspections\" is an object, not a list",
        "{'format': 'x', 'inspections': ''}|an object whose \"inspections\" is a text, not a list",
        "{'format': 'x', 'title': 'x'}|an object with \"format\", but without \"inspections\"",
        "null|this is null and nothing else",
        "'hello'|this is a text and nothing else",
        "-42.5|this is a number and nothing else",
        "true|this is true and nothing else"
      })
  void nearlyADataSetIsOneProblem(String json, String expected) {
    String file = Records.json(json.replace("R", Records.of("a")).replace("\\n", "\n"));
    for (DatasetReader reader : List.of(READERS.get(0), READERS.get(2))) {
      assertThat(Transcript.dataset(reader.open(Bytes.of(file))))
          .hasSize(2)
          .first()
          .asString()
          .startsWith("SYN-007 - 1:1@0 the file: ")
          .contains(expected)
          .endsWith("; a data set lists its records under \"inspections\"");
    }
  }

  /** Its own list may come after what is there. */
  @Test
  void aDataSetThatIsCutOffBeforeItsListSaysSo() {
    assertThat(
            Transcript.dataset(
                Records.json("{'format': 'openinspections/1', 'own': [{'a': 1}, {'b")))
        .anyMatch(line -> line.startsWith("SYN-005"))
        .noneMatch(line -> line.startsWith("SYN-007"));
    assertThat(Transcript.dataset(Records.json("{'data': [{'a': 1}, {'b")))
        .first()
        .asString()
        .startsWith("SYN-007");
  }

  @Test
  void aRecordWhoseListIsOverLinesIsOneRecord() {
    assertThat(
            Transcript.dataset(
                Records.json("{'id': 'a', 'type': 'b', 'x-a': [\n{},\n{'x-b': 1}\n]}")))
        .containsExactly("1 1:1@0 read a");
  }
}
