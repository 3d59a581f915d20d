package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapping files on the command line. */
class CliMappingFileTest {
  private static final String TABLE =
      """
      Reference;Council;Visited;Outcome
      17/4;Fife;06/04/18;Good
      18/1;Fife;07/04/18;quite good
      """;

  private static final String MAPPING =
      """
      {"name": "visits", "title": "Visits", "type": "inspection",
       "ids": [{"beginning": "visits", "columns": ["Reference"]}],
       "columns": [
         {"header": "Reference", "required": true, "becomes": "identifiers: county-reference"},
         {"header": "Council", "becomes": "areas: name"},
         {"header": "Visited", "becomes": "fieldwork: start"},
         {"header": "Outcome", "becomes": "judgements: overall", "grades": {"scales": ["ofsted-four-point"]}}]}
      """;

  @TempDir Path folder;
  private String table = "";
  private String mapping = "";

  @BeforeEach
  void write() throws IOException {
    table = Files.writeString(folder.resolve("visits.csv"), TABLE).toString();
    mapping = Files.writeString(folder.resolve("ours.json"), MAPPING).toString();
  }

  @Test
  void aTableIsReadAsTheFileSays() {
    Ran checked = Ran.with("check", "--mapping", mapping, table);
    assertThat(checked.out())
        .startsWith("visits.csv: ")
        .contains("2 records read", "CSV-003 3:4", "\"quite good\" is not a grade of");
    assertThat(checked.code()).as(checked.out()).isZero();
    assertThat(Ran.with("check", "--mapping", mapping, "--report=html", table).code()).isZero();
    assertThat(Ran.with("convert", "--to=ndjson", "--mapping", mapping, table).out())
        .startsWith("{\"id\":\"visits/17-4\",\"identifiers\":{\"county-reference\":\"17/4\"}");
    assertThat(Ran.with("history", "--mapping", mapping, table).out()).contains("visits/18-1");
  }

  @Test
  void anyExistingFileIsAMappingFile() throws IOException {
    Path other = Files.writeString(folder.resolve("ours"), MAPPING);
    assertThat(Ran.with("check", "--mapping", other.toString(), table).out())
        .contains("2 records read");
  }

  @Test
  void everyProblemOfAFileIsPrintedWithItsPlace() throws IOException {
    Files.writeString(
        Path.of(mapping),
        MAPPING.replace("\"required\"", "\"requried\"").replace("areas: name", "area: name"));
    for (String command : new String[] {"check", "history", "convert"}) {
      Ran ran =
          command.equals("convert")
              ? Ran.with(command, "--to=json", "--mapping", mapping, table)
              : Ran.with(command, "--mapping", mapping, table);
      assertThat(ran)
          .isEqualTo(
              new Ran(
                  2,
                  "",
                  "inspections: "
                      + mapping
                      + ":4:40: MAP-001 the mapping: \"requried\" is not a property of Column; did you"
                      + " mean \"required\"?\ninspections: "
                      + mapping
                      + ":5:37: MAP-001 the mapping: \"area: name\" is not the name of a binding; did"
                      + " you mean \"areas: name\"?\n"));
    }
  }

  @Test
  void aFileThatIsNotThereIsAFailure() {
    Ran ran = Ran.with("check", "--mapping", folder.resolve("theirs.json").toString(), table);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).endsWith("theirs.json: no such file or folder\n");
    assertThat(Ran.with("check", "--mapping", "\u0000.json", table).err())
        .contains("not a valid file name");
    assertThat(Ran.with("check", "--mapping", "\u0000", table).err()).contains("unknown mapping");
  }

  @Test
  void hostileTextInAFileIsShownAsText() throws IOException {
    Files.writeString(Path.of(mapping), MAPPING.replace("areas: name", "\\u001b[31m\u202e"));
    Ran ran = Ran.with("check", "--mapping", mapping, table);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("\\u001B[31m\\u202E").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void aDraftIsReadAtOnce() throws IOException {
    Ran draft = Ran.with("mappings", "--draft", table);
    assertThat(draft.code()).isZero();
    assertThat(draft.err()).isEmpty();
    assertThat(draft.out())
        .contains("\"name\": \"visits\"", "\"identifiers: reference\"", "\"areas: name\"");
    Path file = Files.writeString(folder.resolve("draft.json"), draft.out());
    assertThat(Ran.with("check", "--mapping", file.toString(), table).out())
        .contains("2 records read");
    assertThat(Ran.on(TABLE, "mappings", "--draft", "-").out())
        .isEqualTo(draft.out().replace("\"visits\"", "\"table\""));
  }

  @Test
  void whatIsNoTableHasNoDraft() throws IOException {
    assertThat(Ran.with("mappings", "--draft", folder.toString()).err())
        .endsWith(": is a folder: name a table in it\n");
    assertThat(Ran.with("mappings", "--draft", folder + "/none.csv").err())
        .endsWith("none.csv: no such file or folder\n");
    assertThat(Ran.on("", "mappings", "--draft", "-"))
        .isEqualTo(new Ran(2, "", "inspections: -: no header was found\n"));
  }
}
