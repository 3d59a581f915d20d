package io.github.openinspections.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The report of the command line on a file, from a separate process. */
final class CommandLineReport {
  static final String TODAY = "2026-11-23";

  private CommandLineReport() {}

  static String of(Path file) throws IOException, InterruptedException {
    Path report = Files.createTempFile("report", ".json");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Objects.requireNonNull(System.getProperty("surefire.test.class.path")),
                "io.github.openinspections.examples.cli.InspectionsCli",
                "check",
                "--report=json",
                "--today=" + TODAY,
                file.toString())
            .redirectOutput(report.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).as("0 or 1: the command did not fail").isLessThan(2);
    return Files.readString(report);
  }
}
