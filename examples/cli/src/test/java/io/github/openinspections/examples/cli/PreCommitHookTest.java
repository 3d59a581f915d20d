package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
