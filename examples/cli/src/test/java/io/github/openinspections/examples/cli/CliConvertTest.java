package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliConvertTest {
  @TempDir Path folder;

  @Test
  void anEnvelopeKeepsItsDescription() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Ran ran = Ran.with("convert", clean, "--to", "json");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith(
            "{\n  \"format\": \"openinspections/1\",\n  \"title\": \"Two towns\",\n  \"publisher\": \"A person")
        .contains("\"ayton/2014\"", "\"beeton/2014\"");
    assertThat(Ran.on(ran.out(), "convert", "-", "--to=json").out()).isEqualTo(ran.out());
  }

  @Test
  void ndjsonLosesTheDescriptionAndSaysSo() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Ran ran = Ran.with("convert", clean, "--to", "ndjson");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(4).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(ran.err())
        .contains("ndjson cannot hold the description of the data set; it was left out");
  }

  @Test
  void unreadableRecordsAreReported() throws IOException {
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    Ran ran = Ran.with("convert", wrong, "--to", "ndjson");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.err())
        .contains("wrong.ndjson:1:59: error SHP-003 a/2016:")
        .contains("reading problems by rule: {SHP-003=1, SHP-006=1}")
        .contains("1 of 4 records could not be read and was left out");
  }

  @Test
  void truncatedInputIsReported() {
    Ran ran = Ran.on("[{\"id\":\"a\",\"type\":\"x\"},{\"id\":", "convert", "-", "--to", "json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("\"id\": \"a\"");
    assertThat(ran.err())
        .contains("standard input: reading stopped early: the input ends inside a record")
        .contains("1 of 2 records could not be read");
  }

  @Test
  void aThousandProblemsAreCountedNotListed() {
    String line = "{\"id\":\"a\"}\n";
    Ran ran = Ran.on(line.repeat(1000), "convert", "-", "--to", "ndjson");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(22);
    assertThat(ran.err()).contains("{SHP-001=1000}", "1000 of 1000 records");
  }

  @Test
  void theOutputCanBeAFile() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path file = folder.resolve("lines.ndjson");
    Ran ran = Ran.with("convert", clean, "--to", "ndjson", "--output", file.toString());
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(4);
    Ran itself = Ran.with("convert", clean, "--to", "json", "--output", clean);
    assertThat(itself.code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(clean))).contains("A person who types");
  }

  @Test
  void theFormatMustBeGiven() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    assertThat(Ran.with("convert", clean).err()).contains("missing: --to=FORMAT");
    assertThat(Ran.with("convert", clean, "--to", "xml").code()).isEqualTo(2);
    assertThat(Ran.with("convert", "no-such", "--to", "json").err())
        .contains("no-such: no such file");
    assertThat(Ran.with("convert", folder.toString(), "--to", "ndjson").code()).isEqualTo(2);
  }

  @Test
  void jsonOnATerminalStaysJsonAndCannotControlIt() {
    String hostile = "caf\u00e9 \ud83d\ude00 \u009b31m \u202e\u007f \udb40\udc41";
    String json = "{\"id\":\"a\",\"type\":\"x\",\"title\":\"" + hostile + "\"}\n";
    String[] convert = {"convert", "-", "--to", "ndjson"};
    Ran shown = Ran.on(json, true, () -> false, convert);
    assertThat(shown.out())
        .contains("caf\u00e9 \ud83d\ude00 \\u009B31m \\u202E\\u007F \\uDB40\\uDC41")
        .doesNotContain("\u009b", "\u202e", "\u007f");
    Ran piped = Ran.on(json, convert);
    assertThat(piped.out()).contains(hostile);
    assertThat(Ran.on(shown.out(), convert).out()).isEqualTo(piped.out());
  }
}
