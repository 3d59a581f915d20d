package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook, started in the user's repository as pre-commit starts it: entry, arguments, names. */
@EnabledOnOs(OS.LINUX)
class PreCommitHookTest {
  @TempDir Path folder;
  private Workspace workspace;
  private Definition hook;

  @BeforeEach
  void hook() throws IOException {
    workspace = Workspace.in(folder);
    hook = Definition.all(Workspace.project(".pre-commit-hooks.yaml")).get(0);
  }

  private Ran commit(List<String> arguments, String... names) throws IOException {
    assertThat(hook.text("language")).isEqualTo("script");
    List<String> command = new ArrayList<>();
    command.add(Workspace.project(hook.text("entry")).toString());
    command.addAll(arguments);
    command.addAll(List.of(names));
    return workspace.run(command.toArray(String[]::new));
  }

  private Ran commit(String... names) throws IOException {
    return commit(hook.texts("args"), names);
  }

  @Test
  void filesAreCheckedWhateverTheirNames() throws IOException {
    String[] names = {
      "-", "--help", "two words.json", "two\nlines.json", "$(touch owned)", "λ.json"
    };
    for (String name : names) {
      workspace.write(name, Workspace.WRONG);
    }
    Ran ran = commit(names);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().filter(line -> line.contains(": 1 error")))
        .hasSize(names.length)
        .anyMatch(line -> line.startsWith("-: "));
    assertThat(workspace.repository().resolve("owned")).doesNotExist();
  }

  @Test
  void filesOfFlatTablesAreCheckedAsTheirFolderOnce() throws IOException {
    workspace.write("wrong.json", Workspace.WRONG);
    workspace.writeTables("wrong.json", "tables");
    workspace.writeTables("wrong.json", ".");
    List<String> tables =
        List.of(
            "csv-metadata.json",
            "inspections.csv",
            "judgements.csv",
            "left-out.csv",
            "priority-areas.csv");
    List<String> names = new ArrayList<>(tables);
    tables.forEach(table -> names.add("tables/" + table));
    names.add(6, "wrong.json");
    Ran ran = commit(names.toArray(String[]::new));
    assertThat(ran.out().lines().filter(line -> line.contains(": 1 error")))
        .hasSize(3)
        .anyMatch(line -> line.startsWith(".: "))
        .anyMatch(line -> line.startsWith("tables: "))
        .anyMatch(line -> line.startsWith("wrong.json: "));

    workspace.set("INSPECTIONS", "/bin/echo");
    for (String table : tables) {
      assertThat(commit("tables/" + table).out()).isEqualTo("check -- ./tables\n");
    }
    Files.delete(workspace.repository().resolve("tables/judgements.csv"));
    assertThat(commit("tables/inspections.csv").out())
        .isEqualTo("check -- ./tables/inspections.csv\n");
  }

  @Test
  void theSettingsOfTheReadmeOfferDataSetsAndNothingElse() throws IOException {
    String readme = Files.readString(Workspace.project("README.md"));
    int begin = readme.indexOf("```yaml\nrepos:") + "```yaml\n".length();
    Definition repository =
        Definition.parse(readme.substring(begin, readme.indexOf("```", begin)))
            .list("repos")
            .get(0);
    assertThat(repository.names()).containsExactlyInAnyOrder("repo", "rev", "hooks");
    Definition settings = repository.list("hooks").get(0);
    assertThat(settings.names()).containsExactlyInAnyOrder("id", "files");
    assertThat(settings.text("id")).isEqualTo(hook.text("id"));
    assertThat(settings.text("files")).isEqualTo("^data/.*" + hook.text("files"));
    Pattern files = Pattern.compile(settings.text("files"));
    assertThat(List.of("data/a.json", "data/b/c.csv.gz", "data/inspections.csv"))
        .allMatch(name -> files.matcher(name).find());
    assertThat(List.of("data/README.md", "package.json", "other/data/a.json"))
        .noneMatch(name -> files.matcher(name).find());
  }

  @Test
  void cleanFilesMayBeCommittedAndOptionsCount() throws IOException {
    workspace.write("clean.json", Workspace.CLEAN);
    assertThat(commit("clean.json").code()).isZero();
    workspace.write("wrong.json", Workspace.WRONG);
    assertThat(commit(List.of("--fail-on=never", "--"), "wrong.json").code()).isZero();
  }

  @Test
  void theCommandLineIsFoundOnThePath() throws IOException {
    workspace.write("clean.json", Workspace.CLEAN);
    workspace.set("INSPECTIONS", "");
    workspace.set("PATH", folder + ":/usr/bin:/bin");
    assertThat(commit("clean.json").code()).isZero();
  }

  @Test
  void dataSetsAndNothingElseAreOffered() {
    Pattern files = Pattern.compile(hook.text("files"));
    for (String name : List.of("a.json", "b/c.csv", "d.ndjson.gz", "e.xlsx", "f.ods")) {
      assertThat(files.matcher(name).find()).as(name).isTrue();
    }
    for (String name : List.of("README.md", "a.json5", "json", "a.csv.orig")) {
      assertThat(files.matcher(name).find()).as(name).isFalse();
    }
    assertThat(hook.text("require_serial")).isEqualTo("true");
  }
}
