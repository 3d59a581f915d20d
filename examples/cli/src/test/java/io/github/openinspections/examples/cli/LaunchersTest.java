package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts that start the command line, beside a jar that leads to the classes of this build.
 */
@EnabledOnOs(OS.LINUX)
class LaunchersTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void install() throws IOException {
    workspace = Workspace.in(folder);
    workspace.set("JAVA_HOME", System.getProperty("java.home"));
    workspace.set("XDG_CACHE_HOME", "/dev/null/none");
    copy("examples/cli/inspections", "cli/inspections");
    jar("cli/inspections.jar");
    copy("examples/image/inspections", "image/bin/inspections");
    jar("image/lib/inspections.jar");
    Path java = file("image/runtime/bin/java");
    // The image has a newer Java, with options that this one may lack.
    Files.writeString(
        java, "#!/bin/sh\nexec '%s' -XX:+IgnoreUnrecognizedVMOptions \"$@\"\n".formatted(JAVA));
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  private void copy(String script, String name) throws IOException {
    Files.copy(Workspace.project(script), file(name));
  }

  private void jar(String name) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, InspectionsCli.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(path -> Path.of(path).toUri().toString())
            .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(file(name)), manifest).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cli/inspections", "image/bin/inspections"})
  void aLinkLeadsToTheLauncher(String launcher) throws IOException {
    Path link = file("on/the/path/inspections");
    Files.createSymbolicLink(link, Path.of("../links/to it"));
    Path second = file("on/the/links/to it");
    Files.createSymbolicLink(second, folder.resolve(launcher));

    assertThat(workspace.run(link.toString(), "--version").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "cli/inspections, LANG, C",
    "cli/inspections, LANG, de_AQ.UTF-8",
    "image/bin/inspections, LC_ALL, POSIX",
    "image/bin/inspections, LC_CTYPE, de_AQ.UTF-8"
  })
  void namesOfFilesAreUtf8WhateverTheLocale(String launcher, String variable, String locale)
      throws IOException {
    workspace.write("\u00e4 \u03a9.json", Workspace.WRONG);
    workspace.set(variable, locale);
    Ran ran = workspace.run(folder.resolve(launcher).toString(), "check", "\u00e4 \u03a9.json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("\u00e4 \u03a9.json: 1 error,");
    assertThat(ran.code()).isEqualTo(1);
  }
}
