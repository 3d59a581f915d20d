package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliCheckTest {
  private static final String TODAY = "--today=2026-11-23";

  @TempDir Path folder;
  private String clean = "";
  private String wrong = "";

  @BeforeEach
  void files() throws IOException {
    clean = Ran.fixture(folder, "clean.json");
    wrong = Ran.fixture(folder, "wrong.ndjson");
  }

  @Test
  void aCleanFileExitsWithZero() {
    Ran ran = Ran.with("check", clean);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("clean.json: 0 errors, 0 warnings, 1 worth knowing\n4 records");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void anErrorExitsWithOneAndHasItsPosition() {
    Ran ran = Ran.with("check", wrong, TODAY);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("ERROR SHP-003 1:59 record 1 /fieldwork/0: a/2016: \"2016-02-30\" is not a date")
        .contains("ERROR INS-001 2:59 record 2 /fieldwork/0:");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void failOnSetsTheSeverityThatCounts() throws IOException {
    Path warned =
        Files.writeString(
            folder.resolve("warned.json"), "[{\"id\":\"a\",\"type\":\"full-inspection\"}]");
    assertThat(Ran.with("check", warned.toString()).code()).isZero();
    assertThat(Ran.with("check", warned.toString(), "--fail-on", "warning").code()).isEqualTo(1);
    assertThat(Ran.with("check", clean, "--fail-on", "warning").code()).isZero();
    assertThat(Ran.with("check", wrong, "--fail-on", "warning").code()).isEqualTo(1);
    assertThat(Ran.with("check", wrong, "--fail-on", "never").code()).isZero();
  }

  @Test
  void todayIsTheDateTheRulesTreatAsToday() {
    assertThat(Ran.with("check", wrong, TODAY).out()).contains("INS-003 3:59");
    assertThat(Ran.with("check", wrong, "--today", "2031-01-01").out()).doesNotContain("INS-003 ");
    Ran other = Ran.with("check", wrong, "--today", "23/11/2026");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("\"23/11/2026\" is not a date: expected year, month and day");
  }

  @Test
  void jsonLosesNothing() {
    Ran ran = Ran.with("check", wrong, TODAY, "--report", "json");
    ValidationReport report =
        ValidationReportReader.json()
            .read(ran.out().getBytes(StandardCharsets.UTF_8))
            .report()
            .orElseThrow();
    assertThat(report.source()).contains("wrong.ndjson");
    assertThat(report.records().read()).isEqualTo(4);
    assertThat(report.records().unreadable()).isEqualTo(1);
  }

  @Test
  void sarifIsOneLog() {
    Ran ran = Ran.with("check", wrong, TODAY, "--report", "sarif");
    assertThat(ran.out()).contains("\"version\": \"2.1.0\"", "\"ruleId\": \"INS-001\"");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void standardInputIsADataSet() throws IOException {
    Ran ran = Ran.on(Files.readString(Path.of(wrong)), "check", "-", TODAY);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("The data set: 2 errors, 2 warnings, 1 worth knowing\n");
    Ran twice = Ran.on("[]", "check", "-", "-");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).contains("standard input can be read only once");
  }

  @Test
  void aCompressedFileGivesTheSameReport() throws IOException {
    Path file = folder.resolve("clean.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(Files.readAllBytes(Path.of(clean)));
    }
    assertThat(Ran.with("check", file.toString()).out())
        .isEqualTo(Ran.with("check", clean).out().replace("clean.json", "clean.json.gz"));
  }

  @Test
  void theLayoutCanBeGiven() {
    assertThat(Ran.with("check", wrong, "--layout", "ndjson").out()).contains("4 records read");
    Ran array = Ran.with("check", wrong, "--layout", "array");
    assertThat(array.code()).isEqualTo(1);
    assertThat(array.out()).contains("SYN-001 1:1", "expected a list");
    assertThat(Ran.with("check", wrong, "--layout", "table").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void severalThreadsGiveTheSameReport(String format) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(
          "{\"id\":\"x/%d\",\"type\":\"full-inspection\",\"fieldwork\":[\"%d-05-0%d/%2$d-05-05\"]}\n"
              .formatted(i % 400, 2018 + i / 400, i % 9 + 1));
    }
    Path file = Files.writeString(folder.resolve("many.ndjson"), lines);
    Ran one = Ran.with("check", file.toString(), TODAY, "--report", format);
    Ran four = Ran.with("check", file.toString(), TODAY, "--report", format, "--jobs", "4");
    assertThat(four).isEqualTo(one);
    assertThat(one.out()).contains("DAT-002", "INS-001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "257", "many"})
  void jobsMustBeAValidNumber(String jobs) {
    Ran ran = Ran.with("check", clean, "--jobs=" + jobs);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--jobs").contains(jobs);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aMissingFileDoesNotStopTheOthers() {
    String missing = folder.resolve("missing.json").toString();
    Ran ran = Ran.with("check", missing, wrong, folder.toString(), "\0", clean, TODAY);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains("wrong.ndjson: 2 errors").contains("\n\nclean.json: 0 errors");
    assertThat(ran.err())
        .contains("inspections: " + missing + ": no such file")
        .contains(folder + ": is a folder: name the files in it")
        .contains("\\u0000: not a valid file name");
  }

  @Test
  void aCancelledReadingIsReported() {
    Ran ran = Ran.on("", false, () -> true, "check", wrong);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("Not read to its end: cancelled: the rest was not read (1:1)");
  }

  @Test
  void aFullDiskIsAFailure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    for (String[] command :
        List.of(
            new String[] {"check", clean},
            new String[] {"history", clean, "--report=json"},
            new String[] {"describe", clean, "--to=jsonld"})) {
      Ran ran = Ran.to(InputStream.nullInputStream(), full, false, () -> false, command);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err()).contains("standard output: No space left on device");
    }
    for (String printed : List.of("--help", "--version", "generate-completion")) {
      Ran ran = Ran.to(InputStream.nullInputStream(), full, false, () -> false, printed);
      assertThat(ran.code()).as(printed).isEqualTo(2);
      assertThat(ran.err()).contains("standard output: not all could be written");
    }
  }

  @Test
  void onlySeveritiesAreColoured() {
    Ran plain = Ran.with("check", wrong, TODAY);
    Ran coloured = Ran.on("", true, () -> false, "check", wrong, TODAY);
    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(coloured.out()).contains("\n\u001b[31mERROR\u001b[0m SHP-003");
    assertThat(coloured.out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain.out());
  }

  @Test
  void anUnknownMappingIsAFailure() {
    Ran ran = Ran.with("check", clean, "--mapping", "no-such-table\u001b[2J");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("unknown mapping \"no-such-table\\u001B[2J\"");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aCheckWithoutAFileIsWrongUsage() {
    Ran ran = Ran.with("check");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("missing: FILE", "inspections check --help");
  }

  @Test
  void aPublisherGetsAListWithoutIdsOfRules() {
    String file = "{\"id\": \"a\", \"type\": \"inspection\"}\n";
    Ran ran = Ran.on(file, "check", "-", "--for", "publisher");

    assertThat(ran.out())
        .startsWith("What we found when we read ")
        .contains("1. There is neither fieldwork nor a publication date. (1 time)")
        .doesNotContain("INS-009");
    assertThat(Ran.on(file, "check", "-", "--for", "publisher", "--report", "json").err())
        .contains("--for publisher: expected --report text, found --report json");
  }
}
