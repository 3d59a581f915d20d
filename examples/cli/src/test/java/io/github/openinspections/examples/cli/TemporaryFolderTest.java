package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A computer without a folder for temporary files, such as a container that is read-only. */
@EnabledOnOs(OS.LINUX)
class TemporaryFolderTest {
  @TempDir Path folder;

  @Test
  void whatNeedsATemporaryCopyNamesTheFolder() throws IOException {
    Workspace workspace = Workspace.in(folder);
    Path missing = folder.resolve("missing");
    workspace.set("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + missing);
    Path sheet = workspace.repository().resolve("visits.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sheet))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
    }
    String command = folder.resolve("inspections").toString();

    String reason = ": a temporary copy is needed, and none can be made in the folder " + missing;
    Ran piped = workspace.run(command, "convert", "-", "--to=json");
    assertThat(piped.err().lines()).contains("inspections: standard input" + reason);
    assertThat(piped.code()).isEqualTo(2);
    Ran checked = workspace.run(command, "check", "visits.xlsx", missing.toString());
    assertThat(checked.err().lines())
        .contains(
            "inspections: visits.xlsx" + reason,
            "inspections: %s: no such file or folder".formatted(missing));
    assertThat(checked.code()).isEqualTo(2);
  }
}
