package io.github.openinspections.examples.image;

import static io.github.openinspections.examples.image.Packed.run;
import static io.github.openinspections.examples.image.Packed.succeed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.examples.image.Packed.Printed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The unpacked archive, started by a user whose computer has coreutils and a shell, but no Java.
 */
class ImageIT {
  /** A folder that nobody has packed for. */
  @TempDir static Path folder;

  private static Path command;
  private static Map<String, String> environment;

  @BeforeAll
  static void unpack() throws IOException, InterruptedException {
    Path there = Files.createDirectories(folder.resolve("two words/λ"));
    succeed(there, "tar", "-xzf", Packed.ARCHIVE.toString());
    command = there.resolve(Packed.NAME).resolve("bin/inspections");
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Files.createSymbolicLink(tools.resolve("readlink"), Path.of("/usr/bin/readlink"));
    environment = Map.of("PATH", tools.toString());
  }

  private static Printed start(String... arguments) throws IOException, InterruptedException {
    String[] all = new String[arguments.length + 1];
    all[0] = command.toString();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return run(folder, environment, all);
  }

  @Test
  void itChecksFilesWithoutJava() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("clean.json"), Packed.CLEAN);
    Files.writeString(folder.resolve("Ω wrong.json"), Packed.WRONG);
    assertThat(start("check", "clean.json").code()).isZero();
    Printed wrong = start("check", "Ω wrong.json");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.out()).startsWith("Ω wrong.json: 1 error").contains("INS-001");
    assertThat(wrong.err()).isEmpty();
    assertThat(start("--version").out()).contains(Packed.VERSION);
  }

  @Test
  void namesOfFilesAreUtf8WhateverTheLocale() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("\u00e4.json"), Packed.WRONG);
    Map<String, String> posix = new TreeMap<>(environment);
    posix.put("LC_ALL", "POSIX");
    Printed checked = run(folder, posix, command.toString(), "check", "\u00e4.json");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).startsWith("\u00e4.json: 1 error");
  }

  /** Each needs a module or a service of the runtime. */
  @Test
  void tablesAndSpreadsheetsAndPagesWork() throws IOException, InterruptedException {
    Files.write(
        folder.resolve("visits.csv"),
        "Local authority,Inspection date\r\nYnys M\u00f4n,2016-05-01\r\n"
            .getBytes(Charset.forName("windows-1252")));
    Printed table = start("check", "visits.csv");
    assertThat(table.code()).isEqualTo(1);
    assertThat(table.out()).contains("CSV-001");
    Files.writeString(folder.resolve("some.json"), Packed.WRONG);
    assertThat(start("check", "some.json", "--report", "html").out()).startsWith("<!DOCTYPE html>");
    assertThat(start("history", "some.json").code()).isZero();
    assertThat(start("serve", "--help").code()).isZero();
  }

  @Test
  void aLinkStartsItToo() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("tools/inspections"), command);
    assertThat(run(folder, environment, "/bin/sh", "-c", "inspections --version").code()).isZero();
    assertThat(run(folder, environment, link.toString(), "--version").code()).isZero();
  }

  @Test
  void classesComeFromTheirCache() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("clean.json"), Packed.CLEAN);
    Path home = command.resolveSibling("..");
    Printed loaded =
        run(
            folder,
            Map.of("LC_ALL", "C.UTF-8"),
            home.resolve("runtime/bin/java").toString(),
            "-XX:AOTMode=on",
            "-XX:AOTCache=" + home.resolve("lib/inspections.aot"),
            "-XX:+UseSerialGC",
            "-Xlog:class+load",
            "-jar",
            home.resolve("lib/inspections.jar").toString(),
            "check",
            "clean.json");
    assertThat(loaded.code()).isZero();
    List<String> ours =
        loaded.out().lines().filter(line -> line.contains("io.github.openinspections")).toList();
    long archived = ours.stream().filter(line -> line.contains("shared objects file")).count();
    assertThat(archived).isGreaterThan(200).isGreaterThan(ours.size() * 9L / 10);
    assertThat(loaded.out().lines().filter(line -> line.contains(" picocli.")))
        .as("of the form that the cache takes")
        .isNotEmpty()
        .allMatch(line -> line.contains("shared objects file"));
  }

  @Test
  void packedAgainItHasTheSameBytesButForTheCacheOfClasses()
      throws IOException, InterruptedException {
    Path again = folder.resolve("elsewhere");
    succeed(
        folder,
        Path.of("build").toAbsolutePath().toString(),
        Path.of("../cli/target/inspections.jar").toAbsolutePath().toString(),
        Packed.VERSION,
        System.getProperty("image.seconds"),
        again.toString());
    Path unpacked = Files.createDirectory(folder.resolve("unpacked again"));
    succeed(unpacked, "tar", "-xzf", again.resolve(Packed.ARCHIVE.getFileName()).toString());
    succeed(
        folder,
        "diff",
        "-r",
        "--exclude=inspections.aot",
        command.resolve("../../..").normalize().toString(),
        unpacked.toString());
    succeed(again, "sha256sum", "--check", Packed.ARCHIVE.getFileName() + ".sha256");
  }
}
