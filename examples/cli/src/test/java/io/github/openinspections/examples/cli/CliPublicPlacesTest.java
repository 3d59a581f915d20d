package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reports that are read by more people than the data. */
class CliPublicPlacesTest {
  private static final String TODAY = "--today=2026-11-27";

  /** Each text that only the data say. */
  private static final List<String> SAID =
      List.of("Maureen", "Byrne", "Oakapple", "mbyrne", "S99999999", "77/Q", "Kestrel");

  @TempDir Path folder;

  private String written(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  /** Values in an id, a code, a name of a property, a date, a text, and a second record. */
  private String json() throws IOException {
    return written(
        "reviews.ndjson",
        """
        {"id": "77/Q", "type": "kestrel-Kestrel", "fieldwork": ["2016-05-02/Maureen"], "mbyrne": 1}
        {"id": "77/Q ", "type": "inspection", "areas": [{"code": "S99999999", "name": "Oakapple"}]}
        {"id": "b", "type": "inspection", "quotes": [{"text": "<b>Maureen Byrne</b>"}, {"text": "<b>Maureen Byrne</b>"}]}
        {"id": "b", "type": "inspection", "title": "Oakapple", "fieldwork": ["2016-05-02/2016-05-01"]}
        """);
  }

  private String table() throws IOException {
    return written("visits.csv", "Maureen Byrne,Oakapple\n77/Q,Kestrel\n");
  }

  @Test
  void withoutValuesNoFormatRepeatsWhatTheDataSay() throws IOException {
    for (String data : List.of(json(), table())) {
      for (String format : List.of("text", "json", "sarif")) {
        Ran full = Ran.with("check", data, TODAY, "--report", format);
        Ran bare = Ran.with("check", data, TODAY, "--report", format, "--without-values");
        assertThat(full.out()).as("what there is to leave out").containsAnyOf("Maureen", "77/Q");
        assertThat(bare.out() + bare.err()).as(data + format).doesNotContain(SAID);
        assertThat(bare.code()).isEqualTo(full.code());
      }
    }
  }

  @Test
  void whatIsWrongAndWhereIsStillSaid() throws IOException {
    String bare = Ran.with("check", json(), TODAY, "--without-values").out();
    assertThat(bare)
        .contains("ERROR INS-001 4:", "record 4: Fieldwork ends before it begins.")
        .contains("SHP-003 1:");
    String full = Ran.with("check", json(), TODAY).out();
    assertThat(bare.lines().limit(2)).isEqualTo(full.lines().limit(2).toList());
    assertThat(bare.lines()).hasSameSizeAs(full.lines().toList());
  }

  @Test
  void reasonsForAcceptedFindingsAreNotRepeated() throws IOException {
    String data = json();
    String report = folder.resolve("report.json").toString();
    String accepted = folder.resolve("accepted.json").toString();
    Ran.with("check", data, TODAY, "--report=json", "--output", report);
    assertThat(
            Ran.with(
                    "accept",
                    report,
                    "--rule=QUO-002",
                    "--reason=Maureen showed it",
                    "--by=M. Byrne",
                    "--output",
                    accepted)
                .code())
        .isZero();
    for (String format : List.of("text", "json", "sarif")) {
      Ran ran =
          Ran.with(
              "check", data, TODAY, "--accepted", accepted, "--report", format, "--without-values");
      assertThat(ran.out() + ran.err()).doesNotContain(SAID).doesNotContain("showed it");
    }
  }

  @Test
  void pagesAndLettersShowValuesAndAreRefused() throws IOException {
    for (String[] wish : new String[][] {{"--report", "html"}, {"--for", "publisher"}}) {
      Ran ran = Ran.with("check", json(), "--without-values", wish[0], wish[1]);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err()).contains("--without-values", wish[1]);
    }
  }

  @Test
  void oneLogHasAllDataSetsInOneRunWithTheirPaths() throws IOException {
    String log = folder.resolve("all.sarif").toString();
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(folder.resolve("reviews.ndjson").toAbsolutePath()).toString();
    json();
    Ran ran =
        Ran.with(
            "check", "./src/../pom.xml", relative, table(), "no-such", TODAY, "--sarif-log", log);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains("pom.xml: 1 error", "reviews.ndjson: ", "visits.csv: ");
    String written = Files.readString(Path.of(log));
    assertThat(values(written, "ruleIndex")).isNotEmpty();
    assertThat(values(written, "columnKind")).as("runs").hasSize(1);
    assertThat(values(written, "executionSuccessful")).as("invocations").hasSize(3);
    assertThat(values(written, "uri")).contains("pom.xml", "reviews.ndjson", "visits.csv");
    assertThat(values(written, "uri")).noneMatch(uri -> uri.startsWith("/") || uri.contains(".."));
    assertThat(values(written, "source"))
        .containsExactly("pom.xml", "reviews.ndjson", "visits.csv");
  }

  @Test
  void pathsInsideTheProjectAreKept() throws IOException {
    String log = folder.resolve("all.sarif").toString();
    Ran.with("check", "./src/../src/main/resources/META-INF/NOTICE", "--sarif-log", log);
    assertThat(values(Files.readString(Path.of(log)), "uri"))
        .contains("src/main/resources/META-INF/NOTICE");
  }

  @Test
  void aLogOfOneDataSetIsItsSarifReport() throws IOException {
    String data = json();
    String log = folder.resolve("all.sarif").toString();
    Ran.with("check", data, TODAY, "--sarif-log", log);
    assertThat(Files.readString(Path.of(log)))
        .isEqualTo(Ran.with("check", data, TODAY, "--report=sarif").out());
  }

  @Test
  void aDataSetIsNotOverwrittenByTheLog() throws IOException {
    String data = json();
    String before = Files.readString(Path.of(data));
    Ran ran = Ran.with("check", data, "--sarif-log", data);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(Path.of(data)).hasContent(before);
  }

  @Test
  void aLogNeedsAFile() throws IOException {
    Ran ran = Ran.with("check", json(), "--sarif-log", "-");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("--sarif-log -: standard output is for the report; name a file for the log");
    assertThat(Path.of("-")).doesNotExist();
  }

  /** Returns the values of all properties of a name, in order. */
  static List<String> values(String json, String name) {
    List<String> values = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME
            && parser.currentName().equals(name)
            && parser.nextToken().isScalarValue()) {
          values.add(parser.getString());
        }
      }
    }
    return values;
  }
}
