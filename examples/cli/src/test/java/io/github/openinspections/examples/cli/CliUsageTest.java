package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.InspectionSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliUsageTest {
  private static final String HOSTILE = "\u001b[31m@|red x|@\u202e\u009b\n%s{0}";
  private static final String SHOWN = "\\u001B[31m@|red x|@\\u202E\\u009B\\u000A%s{0}";

  @TempDir Path folder;

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Ran.with("--version").out()).matches("inspections \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(Ran.with("check", "-V").out()).isEqualTo(Ran.with("--version").out());
  }

  @Test
  void helpListsEveryCommand() {
    Ran help = Ran.with("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("check ", "accept ", "convert ", "history ", "latest ", "grades ")
        .contains("open-areas ", "deadlines ")
        .contains(
            "profile ",
            "describe ",
            "diff ",
            "releases ",
            "rules ",
            "schema ",
            "mappings ",
            "serve ")
        .contains("Exit codes: 0");
    Ran nothing = Ran.with();
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).isEqualTo(help.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "accept",
        "convert",
        "history",
        "latest",
        "grades",
        "open-areas",
        "deadlines",
        "profile",
        "describe",
        "diff",
        "rules",
        "releases",
        "schema",
        "mappings",
        "serve"
      })
  void everyCommandHasHelp(String command) {
    Ran ran = Ran.with(command, "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Usage: inspections " + command);
  }

  @Test
  void helpIsColouredOnlyOnATerminal() {
    assertThat(Ran.with("--help").out()).doesNotContain("\u001b");
    assertThat(Ran.on("", true, () -> false, "--help").out()).contains("\u001b[1m");
  }

  @Test
  void aMisspeltCommandOrOptionGetsASuggestion() {
    assertThat(Ran.with("chekc", "x").err()).contains("did you mean check");
    assertThat(Ran.with("check", "--reprot=text", "x").err()).contains("did you mean --report");
    assertThat(Ran.with("chekc", "x").code()).isEqualTo(2);
  }

  @Test
  void theCompletionKnowsEveryCommand() {
    Ran ran = Ran.with("generate-completion");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("#!/usr/bin/env bash")
        .contains(
            "check accept convert history latest grades open-areas deadlines profile describe diff releases"
                + " rules schema mappings serve")
        .contains("--fail-on");
  }

  @Test
  void schemasArePrintedWhole() {
    assertThat(Ran.with("schema").out()).isEqualTo(InspectionSchema.dataset());
    assertThat(Ran.with("schema", "--of", "dataset").out()).isEqualTo(InspectionSchema.dataset());
    assertThat(Ran.with("schema", "--of=inspection").out())
        .isEqualTo(InspectionSchema.inspection());
    assertThat(Ran.with("schema", "--of=report").out()).isEqualTo(InspectionSchema.report());
    assertThat(Ran.with("schema", "--of=diff").out()).isEqualTo(InspectionSchema.diff());
    assertThat(Ran.with("schema", "--of=releases").out()).isEqualTo(InspectionSchema.releases());
    assertThat(Ran.with("schema", "--of=mapping").out()).isEqualTo(InspectionSchema.tableMapping());
    assertThat(Ran.with("schema", "--of=context").out()).isEqualTo(InspectionSchema.context());
    assertThat(Ran.with("schema", "--of=nothing").code()).isEqualTo(2);
  }

  @Test
  void argumentsAreShownAsText() {
    for (String[] arguments :
        new String[][] {
          {HOSTILE},
          {"check", "--" + HOSTILE, "x"},
          {"check", "--report", HOSTILE, "x"},
          {"check", "--today", HOSTILE, "x"},
          {"check", "--jobs", HOSTILE, "x"},
          {"check", HOSTILE},
          {"check", "--rules", HOSTILE, "x"},
          {"check", "x", "--output", HOSTILE + "/y/z"},
          {"convert", HOSTILE, "--to", "json"},
          {"history", HOSTILE},
          {"profile", HOSTILE},
          {"describe", HOSTILE},
          {"describe", "--address", HOSTILE, "x"},
          {"profile", "--report", HOSTILE, "x"},
          {"diff", HOSTILE, HOSTILE},
          {"rules", HOSTILE},
          {"schema", "--of", HOSTILE}
        }) {
      Ran ran = Ran.on("", true, () -> false, arguments);
      assertThat(ran.code()).as(ran.err()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).doesNotContain("\u001b", "\u202e", "\u009b");
    }
    assertThat(Ran.with("check", HOSTILE).err()).contains(SHOWN + ": no such file");
  }

  @Test
  void hostileFileNamesAreShownAsText() throws IOException {
    Path file = folder.resolve(HOSTILE + ".json");
    Files.copy(Path.of(Ran.fixture(folder, "clean.json")), file);
    Ran ran = Ran.with("check", file.toString());
    assertThat(ran.out()).startsWith(SHOWN + ".json: 0 errors");
    Path reports = folder.resolve("reports");
    assertThat(Ran.with("check", file.toString(), "--output", reports + "/").code()).isZero();
    assertThat(reports.resolve(HOSTILE + ".json.report.txt")).exists();
  }

  @Test
  void anArgumentWithAtIsAFileName() throws IOException {
    Path arguments = Files.writeString(folder.resolve("arguments"), "--help");
    Ran ran = Ran.with("check", "@" + arguments);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("@" + arguments + ": no such file");
  }

  @Test
  void afterTwoDashesEverythingIsAFileName() {
    assertThat(Ran.with("check", "--", "--help").err()).contains("--help: no such file");
  }
}
