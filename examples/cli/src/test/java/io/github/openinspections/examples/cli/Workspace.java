package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A Git repository of a user in a folder, with this command line installed beside it. */
final class Workspace {
  /** A record that breaks INS-001 and quotes somebody. */
  static final String WRONG =
      """
      {"id": "kestrel/1", "type": "inspection", "fieldwork": ["2016-05-02/2016-05-01"],
       "quotes": [{"text": "[Maureen](https://x.test) <b>Byrne</b> ``` ::error::"}]}
      """;

  static final String CLEAN =
      "{\"id\": \"b/2016\", \"type\": \"full-inspection\", \"fieldwork\": [\"2016-05\"]}\n";

  /** The project's root. */
  private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

  private final Path home;
  private final Map<String, String> environment = new TreeMap<>();

  private Workspace(Path home) {
    this.home = home;
  }

  static Workspace in(Path home) throws IOException {
    Workspace workspace = new Workspace(home);
    Path command = home.resolve("inspections");
    Files.writeString(
        command,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                InspectionsCli.class.getName()));
    assertThat(command.toFile().setExecutable(true)).isTrue();
    Files.createDirectory(workspace.repository());
    workspace.environment.put("HOME", home.toString());
    workspace.environment.put("GIT_CONFIG_NOSYSTEM", "1");
    workspace.environment.put("INSPECTIONS", command.toString());
    workspace.git("init", "-q", "-b", "main");
    workspace.git("config", "user.name", "nobody");
    workspace.git("config", "user.email", "nobody@example.org");
    return workspace;
  }

  static Path project(String name) {
    return PROJECT.resolve(name);
  }

  Path repository() {
    return home.resolve("repository");
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  void write(String name, String text) throws IOException {
    Files.writeString(repository().resolve(name), text);
  }

  /** Writes the flat tables of a data set of the repository into a folder of it. */
  void writeTables(String data, String folder) {
    String file = repository().resolve(data).toString();
    String tables = repository().resolve(folder).toString();
    Ran ran = Ran.with("convert", file, "--to=csv", "--output", tables);
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  /** Runs Git, which must succeed, and returns what it prints. */
  String git(String... arguments) throws IOException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Ran ran = run(command);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  void commit() throws IOException {
    git("add", "--all");
    git("commit", "-q", "-m", "a commit");
  }

  /** Runs a program in the repository, with the PATH and the variables of this workspace alone. */
  Ran run(String... command) throws IOException {
    File out = home.resolve("out").toFile();
    File err = home.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(repository().toFile())
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().keySet().retainAll(Set.of("PATH"));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      return new Ran(process.exitValue(), text(out), text(err));
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
