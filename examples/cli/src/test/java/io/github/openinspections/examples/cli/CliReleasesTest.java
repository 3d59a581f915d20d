package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several releases on the command line, and the date that a user gives one. */
class CliReleasesTest {
  private static final String RECORD =
      """
      {"id":"%s","type":"inspection","inspected":[{"name":"House %1$s"}],"fieldwork":["2025-03-04"],"judgements":[{"aspect":"care-leavers","grade":{"scale":"ofsted-four-point","level":"%s"}}]}
      """;
  private static final String TABLE = "Reference,Council\n17/4,Fife\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void filesInAnyOrderAreOrderedByTheirDates() throws IOException {
    String may = file("may", RECORD.formatted("a", "good") + RECORD.formatted("b", "good"));
    String june = file("june", RECORD.formatted("a", "inadequate"));
    String july = file("july", RECORD.formatted("a", "inadequate") + RECORD.formatted("b", "good"));
    String[] releases = {july + "@2026-07", may + "@2026-05-31", june + "@2026-06-30"};

    Ran ran = Ran.with("releases", releases[0], releases[1], releases[2]);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("1  may, release of 2026-05-31", "3  july, release of 2026-07")
        .contains("a\n  2026-06-30: a grade changed")
        .containsPattern(
            "b\n  2026-06-30: no longer listed.*\n  2026-07: listed again; not compared with what it was\n");
    assertThat(Ran.with("releases", may, june, "--fail-on=grades").code()).isEqualTo(1);
    assertThat(Ran.with("releases", may, may, "--fail-on=changed").code()).isZero();
    assertThat(Ran.with("releases", may, june, "--report", "json").out())
        .contains("\"format\": \"openinspections-releases/1\"");
  }

  @Test
  void anOrderThatCannotBeKnownIsRefused() throws IOException {
    String one = file("one", RECORD.formatted("a", "good"));

    Ran some = Ran.with("releases", one + "@2026-05", one);
    assertThat(some.code()).isEqualTo(2);
    assertThat(some.err()).contains("one: has no date, but others have: give each as FILE@DATE");
    Ran equal = Ran.with("releases", one + "@2026-05", one + "@2026-05");
    assertThat(equal.code()).isEqualTo(2);
    assertThat(equal.err()).contains("have the same date: which is newer?");
    assertThat(Ran.with("releases", one).code()).isEqualTo(2);
    assertThat(Ran.with("releases", "-", "-").err()).contains("- appears more than once");
  }

  @Test
  void aDateThatIsGivenIsWrittenIntoTheRecordsOfATable() throws IOException {
    String mapping =
        file(
            "ours.json",
            """
            {"name": "visits", "title": "Visits", "type": "inspection",
             "ids": [{"beginning": "visits", "columns": ["Reference"]}],
             "columns": [
               {"header": "Reference", "required": true, "becomes": "identifiers: county-reference"},
               {"header": "Council", "becomes": "areas: name"}]}
            """);
    String table = file("table.csv", TABLE);

    for (String[] given :
        new String[][] {
          {table, "--as-of=2026-03-31"},
          {table + "@2026-03-31"},
          {table + "@2026-03-31", "--as-of=2020"}
        }) {
      Ran ran = Ran.with(with(given, "convert", "--to=ndjson", "--mapping", mapping));
      assertThat(ran.out()).as(ran.err()).contains("\"asOf\":\"2026-03-31\"");
    }
    assertThat(Ran.with("convert", table, "--to=ndjson", "--mapping", mapping).out())
        .contains("\"id\"")
        .doesNotContain("asOf");
    assertThat(Ran.with("check", table, "--mapping", mapping, "--as-of=May").err())
        .contains("\"May\" is not a date: expected 2026, 2026-03 or 2026-03-31");
  }

  private static String[] with(String[] given, String... command) {
    String[] all = new String[given.length + command.length];
    System.arraycopy(command, 0, all, 0, command.length);
    System.arraycopy(given, 0, all, command.length, given.length);
    return all;
  }

  @Test
  void aDateThatIsNotUsedIsSaid() throws IOException {
    String json = file("one.json", RECORD.formatted("a", "good"));

    for (String command : new String[] {"check", "profile"}) {
      assertThat(Ran.with(command, json, "--as-of=2026-03").err())
          .contains("one.json: the date 2026-03 was not used");
      assertThat(Ran.with(command, json).err()).doesNotContain("not used");
    }
    assertThat(Ran.with("convert", json + "@2026-03", "--to=json").err())
        .contains("the date 2026-03 was not used");
  }
}
