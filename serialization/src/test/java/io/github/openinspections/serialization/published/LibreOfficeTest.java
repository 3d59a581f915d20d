package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Published tables, opened and saved by a spreadsheet program, which turns texts into dates and
 * numbers: as many records as before, with the same ids. Runs in the profile {@code outside}.
 */
@Tag("outside")
@EnabledIfSystemProperty(
    named = "outside",
    matches = "true",
    disabledReason = "needs LibreOffice: mvn -P outside")
class LibreOfficeTest {
  private static final String PROGRAM = "soffice";

  @TempDir static Path folder;

  /** All tables at once: starting the program takes longer than its work. */
  @BeforeAll
  static void convert() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), PROGRAM + " is not on the path: install LibreOffice");
    for (PublishedFile table : PublishedFile.values()) {
      Files.writeString(folder.resolve(table.name() + ".csv"), table.text());
    }
    convert("xlsx");
    convert("ods");
  }

  private static void convert(String suffix) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:44,34,76,1,,2057,false,true", // UTF-8, British, special numbers
                "--convert-to",
                suffix,
                "--outdir",
                folder.toString()));
    for (PublishedFile table : PublishedFile.values()) {
      command.add(folder.resolve(table.name() + ".csv").toString());
    }
    Path log = folder.resolve(suffix + ".log");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(log)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void xlsxGivesTheSameRecords(PublishedFile table) throws IOException {
    assertThat(ids(converted(table, "xlsx"))).isEqualTo(ids(table.open()));
  }

  @ParameterizedTest
  @EnumSource
  void odsGivesTheSameRecords(PublishedFile table) throws IOException {
    assertThat(ids(converted(table, "ods"))).isEqualTo(ids(table.open()));
  }

  private static InspectionDataset converted(PublishedFile table, String suffix)
      throws IOException {
    return DatasetReader.csv(ReadOptions.DEFAULT).open(folder.resolve(table.name() + "." + suffix));
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, PROGRAM)));
  }

  private static List<String> ids(InspectionDataset opened) throws IOException {
    List<String> ids = new ArrayList<>();
    try (InspectionDataset dataset = opened) {
      dataset.forEach(entry -> ids.add(entry.id().orElse("none")));
    }
    return ids;
  }
}
