package io.github.openinspections.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The action, started as a runner starts it, on a pull request of somebody who means harm. */
@EnabledOnOs(OS.LINUX)
class ActionTest {
  private static final Path ACTION = Workspace.project("examples/action");

  private static final List<String> HOSTILE =
      List.of(
          "-rf.json",
          "--fail-on=never.json",
          "two words.json",
          "two\nlines.json",
          "::error::line.json",
          "\n::add-mask::a.json",
          "$(touch owned).json",
          ";touch owned;.json",
          "`touch owned`.json",
          "```.json",
          "<img src=x onerror=alert(1)> ![](x).json",
          "\"quoted'.json",
          "@arguments.json",
          "a.json@2016-05-31.json",
          "Ωλ–\u202e.json");

  @TempDir Path folder;
  private Workspace workspace;
  private Path summary;

  @BeforeEach
  void pullRequest() throws IOException {
    workspace = Workspace.in(folder);
    summary = folder.resolve("summary.md");
    workspace.set("GITHUB_STEP_SUMMARY", summary.toString());
    workspace.set("GITHUB_OUTPUT", folder.resolve("output").toString());
    workspace.set("RUNNER_TEMP", folder.toString());
    workspace.set("DATA", "*.json\n*.csv\n");
    workspace.write("unchanged.json", Workspace.WRONG);
    workspace.write("changed.json", Workspace.CLEAN);
    workspace.write("deleted.json", Workspace.CLEAN);
    workspace.write("before.json", Workspace.WRONG);
    workspace.write("notes.txt", "none of ours");
    workspace.commit();
  }

  private Ran check() throws IOException {
    return workspace.run(ACTION.resolve("check").toString());
  }

  private String output(String name) throws IOException {
    return Files.readAllLines(folder.resolve("output")).stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .collect(joining());
  }

  /** Returns the files with findings, as code scanning names them. */
  private Set<String> found() throws IOException {
    return CliPublicPlacesTest.values(Files.readString(Path.of(output("sarif"))), "uri").stream()
        .map(uri -> URLDecoder.decode(uri, StandardCharsets.UTF_8))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void spoil() throws IOException {
    Files.delete(workspace.repository().resolve("deleted.json"));
    workspace.git("mv", "before.json", "after.json");
    workspace.write("changed.json", Workspace.WRONG);
    workspace.write("more.txt", "none of ours");
    Files.createSymbolicLink(
        workspace.repository().resolve("link.json"), folder.resolve("inspections"));
    for (String name : HOSTILE) {
      workspace.write(name, Workspace.WRONG);
    }
    workspace.commit();
  }

  @Test
  void whatWasAddedOrChangedIsCheckedWhateverItsName() throws IOException {
    spoil();
    Ran ran = check();

    Set<String> expected = new TreeSet<>(HOSTILE);
    expected.addAll(List.of("changed.json", "after.json"));
    assertThat(found()).isEqualTo(expected);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(output("checked")).isEqualTo("" + expected.size());
    assertThat(workspace.git("status", "--porcelain")).as("files changed").isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            "17 changed data sets were checked, exit code 1. The summary of this run has the report.\n");
    assertThat(ran.err()).isEmpty();
    theSummaryIsTextAndPrivate();
  }

  private void theSummaryIsTextAndPrivate() throws IOException {
    List<String> lines = Files.readAllLines(summary);
    int begin = lines.indexOf("````text");
    int end = lines.lastIndexOf("````");
    assertThat(begin).as("a block longer than the backticks in it").isPositive();
    assertThat(lines.subList(0, begin))
        .containsExactly(
            "## Inspections",
            "",
            "17 changed data sets were checked.",
            "1 symbolic links were not followed.",
            "");
    assertThat(lines.subList(begin + 1, end))
        .noneMatch(line -> line.startsWith("````"))
        .anyMatch(line -> line.startsWith("<img src=x onerror=alert(1)> ![](x).json: 1 error"))
        .anyMatch(line -> line.startsWith("ERROR INS-001 1:"));
    assertThat(lines.subList(end + 1, lines.size())).isEmpty();
    for (Path report : List.of(summary, Path.of(output("sarif")))) {
      assertThat(Files.readString(report)).doesNotContain("Maureen", "kestrel", "2016-05-02");
    }
  }

  @Test
  void valuesAreShownOnlyIfAskedFor() throws IOException {
    workspace.write("changed.json", Workspace.WRONG);
    workspace.commit();
    workspace.set("VALUES", "show");
    check();
    assertThat(Files.readString(summary)).contains("````text\n", "Maureen", "kestrel/1");
    workspace.set("VALUES", "all");
    assertThat(check().code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hide", "show"})
  void aReportThatASummaryCannotHoldIsCutAfterALineAndThatIsSaid(String values) throws IOException {
    String records = IntStream.range(0, 1000).mapToObj(ActionTest::many).collect(joining());
    for (String name : List.of("a.json", "b.json", "c.json")) {
      workspace.write(name, records);
    }
    workspace.commit();
    workspace.set("VALUES", values);
    Ran ran = check();

    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    assertThat(output("checked")).isEqualTo("3");
    assertThat(found()).containsExactly("a.json", "b.json", "c.json");
    Path report = Path.of(output("report"));
    assertThat(Files.size(report)).isGreaterThan(1 << 20);
    assertThat(Files.size(summary)).isBetween(700_000L, 1_000_000L);
    String whole = Files.readString(report);
    String all = Files.readString(summary);
    String fence = "\n```";
    int begin = all.indexOf(fence + "text\n") + fence.length() + 5;
    String shown = all.substring(begin, all.lastIndexOf(fence));
    assertThat(whole.startsWith(shown)).as("the beginning of the report").isTrue();
    assertThat(shown).endsWith("\n");
    assertThat(all)
        .contains(
            "%d of its %d lines are here. ".formatted(lines(shown), lines(whole)),
            "the output \"report\" names the file of the whole report.\n");
    assertThat(all).endsWith(fence + "\n");
  }

  /** A record that breaks some rules, with characters of several bytes in its id. */
  private static String many(int number) {
    return """
        {"id": "%s/%d", "type": "inspection", "fieldwork": ["2016-05-02/2016-05-01"], "areas": [{}], \
        "followUp": {"of": "x", "ordinal": 0}, "quotes": [{"text": " "}], \
        "report": {"url": "mailto:a@example.org"}}
        """
        .formatted("\u03a9\ud83d\ude00".repeat(8), number);
  }

  private static long lines(String text) {
    return text.chars().filter(character -> character == '\n').count();
  }

  @Test
  void whatCouldNotBeReadIsNotCountedAsChecked() throws IOException {
    workspace.write("changed.json", Workspace.WRONG);
    // No name in UTF-8, under which Java would find it.
    Ran written = workspace.run("/bin/sh", "-c", "printf '{}' >\"$(printf '\\344').json\"");
    assertThat(written.code()).as(written.err()).isZero();
    workspace.commit();
    Ran ran = check();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).startsWith("1 changed data sets were checked, exit code 2.");
    assertThat(output("checked")).isEqualTo("1");
    assertThat(found()).containsExactly("changed.json");
    assertThat(summary)
        .content()
        .contains("1 changed data sets were checked.\n1 changed data sets could not be read.\n")
        .contains("no such file or folder", "changed.json: 1 error");
  }

  @Test
  void flatTablesAreOneDataSet() throws IOException {
    workspace.writeTables("unchanged.json", "a/tables");
    workspace.writeTables("unchanged.json", ".");
    workspace.commit();
    assertThat(check().code()).isEqualTo(1);
    assertThat(output("checked")).isEqualTo("2");
    assertThat(found()).containsExactly(".", "a/tables");
  }

  @Test
  void aFlatTableThatIsDeletedIsMissedAndTheMetadataAreNot() throws IOException {
    workspace.writeTables("unchanged.json", "tables");
    workspace.writeTables("unchanged.json", "gone");
    workspace.commit();
    Path repository = workspace.repository();
    Files.delete(repository.resolve("tables/csv-metadata.json"));
    workspace.commit();
    assertThat(check().out()).startsWith("0 changed data sets were checked, exit code 0.");
    String leftOut = Files.readString(repository.resolve("tables/left-out.csv"));
    workspace.write("tables/left-out.csv", leftOut + "\r\n");
    workspace.commit();
    assertThat(check().code()).isEqualTo(1);
    assertThat(found()).containsExactly("tables");

    Files.delete(repository.resolve("tables/priority-areas.csv"));
    workspace.git("rm", "-q", "-r", "gone");
    workspace.commit();
    assertThat(check().code()).isEqualTo(2);
    assertThat(summary)
        .content()
        .contains("1 changed data sets could not be read.", "priority-areas.csv");
  }

  @Test
  void aTableOfSomebodyElseMayBeDeleted() throws IOException {
    Files.createDirectory(workspace.repository().resolve("theirs"));
    workspace.write("theirs/inspections.csv", "a,b");
    workspace.write("theirs/judgements.csv", "a,b");
    workspace.write("theirs/csv-metadata.json", "{\"url\": \"inspections.csv\"}");
    workspace.writeTables("unchanged.json", "ours");
    workspace.commit();
    check();
    workspace.git("rm", "-q", "theirs/inspections.csv");
    workspace.commit();
    assertThat(check().out()).startsWith("0 changed data sets were checked, exit code 0.");
    workspace.git("rm", "-q", "ours/inspections.csv", "ours/priority-areas.csv");
    workspace.commit();
    assertThat(check().code()).isEqualTo(2);
  }

  @Test
  void flatTablesAreNotReadThroughALink() throws IOException {
    workspace.writeTables("unchanged.json", "tables");
    workspace.commit();
    Path tables = workspace.repository().resolve("tables");
    Path elsewhere = Files.move(tables.resolve("judgements.csv"), folder.resolve("elsewhere.csv"));
    Files.createSymbolicLink(tables.resolve("judgements.csv"), elsewhere);
    workspace.write("tables/left-out.csv", "changed");
    workspace.commit();
    assertThat(check().code()).isEqualTo(1);
    assertThat(found()).containsExactly("tables/left-out.csv");
    assertThat(summary).content().contains("1 symbolic links were not followed.", "CSV-001");
  }

  @Test
  void aMergeIsComparedWithTheBranchThatItGoesInto() throws IOException {
    workspace.git("checkout", "-q", "-b", "branch");
    workspace.write("added.json", Workspace.CLEAN);
    workspace.commit();
    workspace.git("checkout", "-q", "main");
    workspace.write("changed.json", Workspace.WRONG);
    workspace.commit();
    workspace.git("merge", "-q", "--no-edit", "branch");
    assertThat(check().code()).isZero();
    assertThat(output("checked")).isEqualTo("1");
  }

  @Test
  void nothingToCheckIsClean() throws IOException {
    workspace.write("more.txt", "none of ours");
    workspace.commit();
    assertThat(check().code()).isZero();
    assertThat(output("checked")).isEqualTo("0");
    assertThat(output("sarif")).isEmpty();
    assertThat(summary).content().contains("0 changed data sets were checked.");
  }

  @Test
  void wrongInputsFail() throws IOException {
    for (String base : List.of("no-such", "--output=owned", "HEAD^{tree}")) {
      workspace.set("BASE", base);
      Ran ran = check();
      assertThat(ran.code()).as(base).isEqualTo(2);
      assertThat(ran.err()).contains("base: no such commit");
    }
    workspace.set("DATA", "\n");
    assertThat(check().err()).contains("data: expected at least one path");
    assertThat(workspace.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void anArchiveIsUnpackedOnlyIfItIsTheExpectedOne() throws IOException, NoSuchAlgorithmException {
    Path archive = folder.resolve("archive.tar.gz");
    Files.createDirectories(folder.resolve("inspections-1/bin"));
    Files.writeString(folder.resolve("inspections-1/bin/inspections"), "#!/bin/sh\n");
    Ran packed =
        workspace.run("tar", "-czf", archive.toString(), "-C", folder.toString(), "inspections-1");
    assertThat(packed.code()).isZero();
    workspace.set("ARCHIVE", archive.toUri().toString());
    String install = ACTION.resolve("install").toString();

    workspace.set("SHA256", "0".repeat(64));
    assertThat(workspace.run(install).code()).isNotZero();
    assertThat(folder.resolve("output")).doesNotExist();
    workspace.set(
        "SHA256",
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive))));
    assertThat(workspace.run(install).code()).isZero();
    assertThat(Path.of(output("command"))).hasContent("#!/bin/sh");
  }

  @Test
  void theDefinitionPassesInputsOnAsVariablesAndNeverAsText() throws IOException {
    Definition action = Definition.of(ACTION.resolve("action.yml"));
    Definition inputs = action.in("inputs");
    assertThat(inputs.in("values").text("default")).isEqualTo("hide");
    assertThat(inputs.names()).noneMatch(name -> name.contains("personal"));
    StringBuilder used = new StringBuilder();
    for (Definition step : action.in("runs").list("steps")) {
      used.append(step);
      if (step.names().contains("run")) {
        String run = step.text("run");
        assertThat(run).doesNotContain("${{").startsWith("\"$GITHUB_ACTION_PATH/").endsWith("\"");
        Path script = ACTION.resolve(run.substring(run.indexOf('/') + 1, run.length() - 1));
        assertThat(script).isExecutable();
        for (String variable : step.in("env").names()) {
          assertThat(script).content().containsPattern("\\$\\{?" + variable + "\\b");
        }
      } else {
        assertThat(step.text("uses")).matches("github/codeql-action/upload-sarif@v\\d+");
      }
    }
    assertThat(inputs.names()).allMatch(name -> used.indexOf("inputs." + name) >= 0);
  }
}
