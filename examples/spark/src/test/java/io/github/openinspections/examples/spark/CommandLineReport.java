package io.github.openinspections.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The reports of the command line, from a separate process. */
final class CommandLineReport {
  static final String TODAY = "2026-11-23";

  private CommandLineReport() {}

  static String of(Path file) throws IOException, InterruptedException {
    return of("check", "--report=json", "--today=" + TODAY, file.toString());
  }

  /** Returns what a command prints that does not fail. */
  static String of(String... arguments) throws IOException, InterruptedException {
    Path report = Files.createTempFile("report", ".json");
    Path messages = Files.createTempFile("messages", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Objects.requireNonNull(System.getProperty("surefire.test.class.path")),
                "io.github.openinspections.examples.cli.InspectionsCli"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(report.toFile())
            .redirectError(messages.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(messages)).isLessThan(2);
    return Files.readString(report);
  }
}
