package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @ValueSource(strings = {"Ref\n1\n", "<b>,x\n", "[1]", "{}", "PKW,x\n", "MM,x\n", "%PD"})
  void aTextIsNone(String text) {
    for (DatasetReader reader : READERS) {
      assertThat(Transcript.dataset(reader.open(text.getBytes(StandardCharsets.UTF_8))))
          .noneMatch(line -> line.startsWith("SYN-007"));
    }
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
    assertThat(Transcript.dataset(Records.json("{'data': [1]}")))
        .noneMatch(line -> line.startsWith("SYN-007"));
  }
}
