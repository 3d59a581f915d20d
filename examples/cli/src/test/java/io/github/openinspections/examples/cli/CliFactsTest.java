package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fact files of a user on the command line. */
class CliFactsTest {
  private static final String SCALE =
      """
      id: county-light
      title: Our traffic light
      kind: ladder
      level: green
      level: red
      label: green | On track
      label: red | Late
      """;

  private static final String AREA =
      """
      code: S12000098
      name: Nithsdale
      jurisdiction: scotland
      kind: council-area
      to: 2030
      successor: S12000006
      """;

  private static final String MAPPING =
      """
      {"name": "visits", "title": "Visits", "type": "inspection",
       "ids": [{"beginning": "visits", "columns": ["Ref"]}],
       "columns": [
         {"header": "Ref", "required": true, "becomes": "identifiers: ref"},
         {"header": "Code", "becomes": "areas: code"},
         {"header": "Light", "becomes": "judgements: overall", "grades": {"scales": ["county-light"]}}]}
      """;

  @TempDir Path folder;
  private String scale = "";
  private String area = "";
  private String mapping = "";
  private String table = "";

  @BeforeEach
  void write() throws IOException {
    scale = Files.writeString(folder.resolve("scale.facts"), SCALE).toString();
    area = Files.writeString(folder.resolve("area.facts"), AREA).toString();
    mapping = Files.writeString(folder.resolve("ours.json"), MAPPING).toString();
    table =
        Files.writeString(folder.resolve("t.csv"), "Ref,Code,Light\n1,S12000098,On Track\n")
            .toString();
  }

  @Test
  void theyAreKnownToReaderAndRules() {
    Ran known = Ran.with("check", "--facts", scale, "--facts", area, "--mapping", mapping, table);
    assertThat(known.out()).doesNotContain("ARE-002", "VOC-001");
    assertThat(known.code()).isZero();
    assertThat(
            Ran.with("convert", "--to=ndjson", "--facts", scale, "--mapping", mapping, table).out())
        .contains("{\"scale\":\"county-light\",\"level\":\"green\"}");
    assertThat(Ran.with("check", "--facts", scale, "--mapping", mapping, table).out())
        .contains("ARE-002");
  }

  @Test
  void aMappingCannotNameWhatNobodyKnows() {
    Ran ran = Ran.with("check", "--facts", area, "--mapping", mapping, table);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("ours.json:6:80: MAP-001 the mapping: \"county-light\" is not");
  }

  @Test
  void aHistoryFollowsAnAreaThroughItsCodes() throws IOException {
    String records =
        """
        [{"id": "nithsdale/1", "type": "inspection", "areas": [{"code": "S12000098"}]}]
        """;
    for (String report : new String[] {"text", "html"}) {
      String option = "--report=" + report;
      assertThat(Ran.on(records, "history", option, "--facts", area, "--area=S12000006", "-").out())
          .contains("nithsdale/1");
      assertThat(Ran.on(records, "history", option, "--area=S12000006", "-").out())
          .doesNotContain("nithsdale/1");
    }
  }

  @Test
  void everyProblemOfAFileIsPrintedWithItsPlace() throws IOException {
    Files.writeString(Path.of(scale), SCALE.replace("kind", "knid").replace("red |", "\u001b |"));
    assertThat(Ran.with("check", "--facts", scale, table))
        .isEqualTo(
            new Ran(
                2,
                "",
                """
                inspections: FILE:1:5: FAC-003 the scale has no "kind"
                inspections: FILE:3:1: FAC-003 a scale has no key "knid"; did you mean kind?
                inspections: FILE:7:8: FAC-004 label has invisible characters: "\\u001B"
                """
                    .replace("FILE", scale)));
    assertThat(Ran.with("check", "--facts", area, "--facts", area, table).err())
        .isEqualTo(
            "inspections: "
                + area
                + ":1:7: FAC-005 the area S12000098 is in the vocabulary already; to put this one in its place,"
                + " say \"replaces: yes\" in a file or call replacing()\n");
  }

  @Test
  void aFileThatIsNotThereIsAFailure() {
    Ran ran = Ran.with("history", "--facts", folder.resolve("none").toString(), table);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).endsWith("none: no such file or folder\n");
    assertThat(Ran.with("check", "--facts", "\u0000", table).err())
        .contains("not a valid file name");
  }
}
