package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliOutputTest {
  @TempDir Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void oneReportGoesToAFile() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path report = folder.resolve("report.txt");
    Ran ran = Ran.with("check", clean, "--output", report.toString());
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(report).hasContent(Ran.with("check", clean).out());
  }

  @Test
  void aFileIsNeverColoured() throws IOException {
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    Path report = folder.resolve("report.txt");
    Ran.on("", true, () -> false, "check", wrong, "--output", report.toString());
    assertThat(Files.readString(report)).contains("ERROR").doesNotContain("\u001b");
  }

  @Test
  void reportsOfTheSameNameGetDistinctFiles() throws IOException {
    String one = Ran.fixture(folder.resolve("a"), "clean.json");
    String two = Ran.fixture(folder.resolve("b"), "clean.json");
    String three = Ran.fixture(folder.resolve("c"), "wrong.ndjson");
    Path reports = folder.resolve("new/reports");
    Ran ran = Ran.on("[]", "check", one, two, three, "-", "--output", reports.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(names(reports))
        .containsExactly(
            "clean.json-2.report.txt",
            "clean.json.report.txt",
            "standard-input.report.txt",
            "wrong.ndjson.report.txt");
    assertThat(reports.resolve("clean.json-2.report.txt")).content().startsWith("clean.json: 0");
  }

  @Test
  void namesThatDifferByCaseDoNotCollideAnywhere() throws IOException {
    String one = Ran.fixture(folder.resolve("a"), "clean.json");
    Path two = folder.resolve("CLEAN.json");
    Files.copy(Path.of(one), two);
    Path reports = folder.resolve("reports");
    Ran.with("check", one, two.toString(), "--output", reports.toString());
    assertThat(names(reports)).containsExactly("CLEAN.json-2.report.txt", "clean.json.report.txt");
  }

  @Test
  void aReportNeverOverwritesADataSet() throws IOException {
    String one = Ran.fixture(folder, "clean.json");
    Path other = Files.copy(Path.of(one), folder.resolve("clean.json.report.txt"));
    Ran ran = Ran.with("check", one, other.toString(), "--output", folder.toString());
    assertThat(ran.code()).isZero();
    assertThat(other).hasSameTextualContentAs(Path.of(one));
    assertThat(names(folder)).contains("clean.json-2.report.txt");

    Ran itself = Ran.with("check", one, "--output", folder.resolve("./clean.json").toString());
    assertThat(itself.code()).isEqualTo(2);
    assertThat(itself.err()).contains("is the data set itself");
    assertThat(other).hasSameTextualContentAs(Path.of(one));
  }

  @Test
  void aMissingFileHasNoReportButTheOthersDo() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path reports = folder.resolve("reports");
    Ran ran = Ran.with("check", "no-such-file", clean, "--output", reports.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(names(reports)).containsExactly("clean.json.report.txt");
  }

  @Test
  void severalReportsNeedAFolder() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    Path file = Files.writeString(folder.resolve("report"), "mine");
    Ran ran = Ran.with("check", clean, wrong, "--output", file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--output").contains("is not a folder");
    assertThat(file).hasContent("mine");
  }

  @Test
  void sarifOfSeveralFilesNeedsAFolder() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    Ran sarif = Ran.with("check", clean, wrong, "--report", "sarif");
    assertThat(sarif.code()).isEqualTo(2);
    assertThat(sarif.err()).contains("--report sarif with several files: expected --output");
    assertThat(Ran.with("check", clean, wrong, "--report", "json").out())
        .isEqualTo(
            Ran.with("check", clean, "--report", "json").out()
                + Ran.with("check", wrong, "--report", "json").out());
  }

  @Test
  void aMissingFolderIsNamed() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path nowhere = folder.resolve("no/such/report.txt");
    Ran ran = Ran.with("check", clean, "--output", nowhere.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(nowhere + ": no such file or folder");
  }

  @Test
  void aDashIsStandardOutputAndNoFolder() {
    for (String command : new String[] {"check", "convert --to=json", "profile", "history"}) {
      String[] plain = (command + " -").split(" ");
      String[] dash = (command + " - --output=-").split(" ");
      assertThat(Ran.on(Workspace.CLEAN, dash)).isEqualTo(Ran.on(Workspace.CLEAN, plain));
    }
    assertThat(Ran.on("", "check", "-", "x", "--output=-").err())
        .contains("--output -: expected a folder, since there are several reports");
    assertThat(Ran.on("", "convert", "-", "--to=csv", "--output=-").err())
        .contains("--to csv: expected --output FOLDER");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void anInterruptedConversionLeavesTheOldFile() throws IOException {
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    Path file = Files.writeString(folder.resolve("old.ndjson"), "mine");
    String[] convert = {"convert", wrong, "--to", "ndjson", "--output", file.toString()};

    Ran interrupted = Ran.on("", false, () -> true, convert);

    assertThat(interrupted.code()).isEqualTo(2);
    assertThat(interrupted.err()).contains("interrupted: the file was not written");
    assertThat(file).hasContent("mine");
    assertThat(names(folder)).containsExactly("old.ndjson", "wrong.ndjson");
    Ran.with(convert);
    assertThat(file).content().startsWith("{\"id\"");
  }
}
