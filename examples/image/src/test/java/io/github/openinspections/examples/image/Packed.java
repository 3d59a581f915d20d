package io.github.openinspections.examples.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The archive that this build has packed, and programs that tests start. */
final class Packed {
  static final String VERSION = System.getProperty("image.version", "");
  static final Path TARGET = Path.of("target").toAbsolutePath();
  static final String NAME = "inspections-" + VERSION;
  static final Path ARCHIVE = TARGET.resolve(NAME + "-linux-x64.tar.gz");

  static final String CLEAN =
      "{\"id\": \"b/2016\", \"type\": \"full-inspection\", \"fieldwork\": [\"2016-05\"]}\n";
  static final String WRONG =
      "{\"id\": \"a\", \"type\": \"inspection\", \"fieldwork\": [\"2016-05-02/2016-05-01\"]}\n";

  private Packed() {}

  /** What a program printed. */
  record Printed(int code, String out, String err) {}

  /** Runs a program with no other variables than the given ones. */
  static Printed run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    File out = Files.createTempFile("out", null).toFile();
    File err = Files.createTempFile("err", null).toFile();
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out)
              .redirectError(err);
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(List.of(command).toString()).isTrue();
      return new Printed(
          process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    } finally {
      Files.delete(out.toPath());
      Files.delete(err.toPath());
    }
  }

  /** Runs a program of the system, which must succeed. */
  static void succeed(Path folder, String... command) throws IOException, InterruptedException {
    Printed printed = run(folder, Map.of("PATH", System.getenv("PATH")), command);
    assertThat(printed.code()).as(printed.err()).isZero();
  }
}
