package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command writes takes the place of nothing that it reads. */
class KeptFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("file"), "precious");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("file"));
  }

  @ParameterizedTest
  @CsvSource({
    "--accepted, --output, link",
    "--accepted, --sarif-log, file",
    "--rules, --output, file",
    "--facts, --output, link",
    "--mapping, --sarif-log, ./file"
  })
  void whatAnOptionReadsIsKept(String reads, String writes, String name) throws IOException {
    String target = folder + "/" + name;
    Ran ran = Ran.on("[]", "check", "-", reads, folder + "/file", writes, target);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(target + ": is the file that " + reads + " reads and would be overwritten");
    assertThat(folder.resolve("file")).hasContent("precious");
  }

  @Test
  void twoResultsDoNotGoToOneFile() {
    String target = folder.resolve("new").toString();
    Ran ran = Ran.on("[]", "check", "-", "--output", target, "--sarif-log", folder + "/./new");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("two results cannot go to one file");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aReportInAFolderDoesNotTakeTheNameOfTheLog() throws IOException {
    Files.writeString(folder.resolve("a.json"), "[]");
    Files.writeString(folder.resolve("b.json"), "[]");
    Path out = folder.resolve("out");
    String log = folder + "/./out/A.json.report.sarif";
    Ran ran =
        Ran.with(
            "check",
            folder + "/a.json",
            folder + "/b.json",
            "--report=sarif",
            "--output=" + out,
            "--sarif-log=" + log);

    assertThat(ran.code()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "A.json.report.sarif", "a.json-2.report.sarif", "b.json.report.sarif");
    }
  }

  /** A link that leads to nothing stays one, too. */
  @Test
  void whatALinkLeadsToIsMade() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("to"), folder.resolve("there"));
    Ran ran = Ran.on("[]", "check", "-", "--output", link.toString());

    assertThat(ran.code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("there")).isNotEmptyFile();
  }
}
