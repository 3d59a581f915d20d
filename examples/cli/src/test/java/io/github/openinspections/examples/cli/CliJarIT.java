package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, run in a JVM with nothing else on the class path. */
class CliJarIT {
  private static final String JAR = System.getProperty("inspections.jar", "");

  @TempDir Path folder;

  private ProcessBuilder jar(String... arguments) {
    return jar(List.of(), arguments);
  }

  private ProcessBuilder jar(List<String> options, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile());
  }

  private Ran ran(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ran(
        process.exitValue(),
        Files.readString(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  @Test
  void itBehavesLikeTheClasses() throws IOException, InterruptedException {
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    for (String format : new String[] {"text", "json", "sarif"}) {
      String[] check = {"check", wrong, "--today=2026-11-23", "--report", format};
      assertThat(ran(jar(check))).isEqualTo(Ran.with(check));
    }
    assertThat(ran(jar("--version"))).isEqualTo(Ran.with("--version"));
    assertThat(ran(jar("rules"))).isEqualTo(Ran.with("rules"));
    assertThat(ran(jar("check", "no-such")).code()).isEqualTo(2);
  }

  @Test
  void pipesAndFilesAreNeverColoured() throws IOException, InterruptedException {
    ProcessBuilder help = jar("--help");
    help.environment().put("TERM", "xterm-256color");
    help.environment().put("CLICOLOR_FORCE", "1");
    assertThat(ran(help)).isEqualTo(Ran.with("--help"));
  }

  @Test
  void standardInputIsRead() throws IOException, InterruptedException {
    Path wrong = Path.of(Ran.fixture(folder, "wrong.ndjson"));
    ProcessBuilder check = jar("check", "-").redirectInput(wrong.toFile());
    assertThat(ran(check).out()).startsWith("The data set: 2 errors");
  }

  @Test
  void anInterruptStillGivesAReport() throws IOException, InterruptedException {
    Process process =
        jar("check", "-", "--layout=ndjson").redirectInput(ProcessBuilder.Redirect.PIPE).start();
    byte[] line = "{\"id\":\"a\",\"type\":\"full-inspection\"}\n".getBytes(StandardCharsets.UTF_8);
    try (var in = process.getOutputStream()) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
      while (System.nanoTime() < end) {
        in.write(line);
      }
      process.toHandle().destroy(); // the process itself would close the pipe and so end the data
      while (process.isAlive()) {
        in.write(line);
      }
    } catch (IOException closed) {
      // The process has read enough.
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("out"))
        .content()
        .contains("Not read to its end: cancelled: the rest was not read");
    assertThat(process.exitValue()).as("ended by SIGTERM").isEqualTo(128 + 15);
  }

  @Test
  void tooLittleMemoryIsSaid() throws IOException, InterruptedException {
    Path large = folder.resolve("large.json");
    String quote = "{\"text\":\"" + "a".repeat(500_000) + "\"},";
    Files.writeString(
        large,
        "{\"id\":\"a\",\"type\":\"full-inspection\",\"quotes\":[" + quote.repeat(30) + "{}]}");
    Path report = Files.writeString(folder.resolve("report"), "old");
    String[] check = {"check", large.toString(), "--output", report.toString()};

    Ran ran = ran(jar(List.of("-Xmx40m"), check));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("inspections: not enough memory (").hasLineCount(1);
    assertThat(report).hasContent("old");
  }

  @Test
  void itContainsLicencesAndNoModuleOrDatabind() throws IOException {
    try (JarFile jar = new JarFile(new File(JAR))) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release")).isEqualTo("true");
      List<String> names = jar.stream().map(entry -> entry.getName()).toList();
      assertThat(names)
          .contains(
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "META-INF/licences/jline.txt",
              "META-INF/licences/fastcsv.txt")
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.endsWith("module-info.class"))
          .noneMatch(name -> name.startsWith("tools/jackson/databind/"));
      try (InputStream notice = jar.getInputStream(jar.getEntry("META-INF/NOTICE"))) {
        assertThat(new String(notice.readAllBytes(), StandardCharsets.UTF_8))
            .contains("progressbar", "JLine", "Jackson", "Office for National Statistics");
      }
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theLauncherCreatesAnArchiveAndGivesTheSameOutput() throws IOException, InterruptedException {
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    String launcher = Path.of(JAR, "../../inspections").normalize().toString();
    String[] check = {"check", wrong, "--today=2026-11-23"};
    for (int i = 0; i < 2; i++) {
      ProcessBuilder builder = jar();
      List<String> command = new ArrayList<>(List.of(launcher));
      command.addAll(List.of(check));
      builder.command(command).environment().put("XDG_CACHE_HOME", folder.toString());
      assertThat(ran(builder)).isEqualTo(Ran.with(check));
    }
    assertThat(folder.resolve("inspections/classes.jsa")).isNotEmptyFile();
  }
}
