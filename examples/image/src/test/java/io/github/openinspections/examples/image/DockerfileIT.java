package io.github.openinspections.examples.image;

import static io.github.openinspections.examples.image.Packed.run;
import static io.github.openinspections.examples.image.Packed.succeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openinspections.examples.image.Packed.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of the Dockerfile, taken by hand in a folder that becomes the root: a base of a shell,
 * a few tools and their libraries, the archive, and the entry point started as the user that it
 * names.
 */
class DockerfileIT {
  private static final Path DOCKERFILE = Path.of("Dockerfile");

  @TempDir Path root;

  private static List<String> steps(String instruction) throws IOException {
    return Files.readAllLines(DOCKERFILE).stream()
        .filter(line -> line.startsWith(instruction + " "))
        .map(line -> line.substring(instruction.length() + 1))
        .toList();
  }

  @Test
  void nothingElseIsAsked() throws IOException {
    assertThat(Files.readAllLines(DOCKERFILE))
        .allMatch(line -> line.matches("(#|FROM|ADD|RUN|WORKDIR|USER|ENTRYPOINT) .*"));
    assertThat(steps("FROM")).containsExactly("debian:12-slim");
    assertThat(steps("USER")).containsExactly("65534:65534");
  }

  @Test
  void theEntryPointStartsAsNobodyInARootThatItCannotChange()
      throws IOException, InterruptedException {
    base();
    assumeTrue(
        inside("0:0", "/", "/bin/sh", "-c", "exit 0").code() == 0, "only root may change the root");
    for (String step : steps("ADD")) {
      String[] words = step.split(" ", -1);
      assertThat(words[0].replace("*", Packed.VERSION))
          .isEqualTo(Packed.ARCHIVE.getFileName().toString());
      Path folder = Files.createDirectories(root.resolve(words[1].substring(1)));
      succeed(folder, "tar", "-xzpf", Packed.ARCHIVE.toString());
    }
    for (String step : steps("RUN")) {
      Printed ran = inside("0:0", "/", "/bin/sh", "-c", step);
      assertThat(ran.code()).as(ran.err()).isZero();
    }
    String data = steps("WORKDIR").get(0);
    Files.createDirectories(root.resolve(data.substring(1)));
    Files.writeString(root.resolve("data/λ.json"), Packed.WRONG);

    Printed checked = entry(data, "check", "λ.json");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).startsWith("λ.json: 1 error").contains("INS-001");
    assertThat(checked.code()).isEqualTo(1);
    Printed refused = entry(data, "check", "λ.json", "--output", "report.txt");
    assertThat(refused.code()).as("nobody may write").isEqualTo(2);
    assertThat(root.resolve("data/report.txt")).doesNotExist();

    Printed piped = entry(data, "convert", "-", "--to=json");
    assertThat(piped.err()).contains("none can be made in the folder /tmp");
    assertThat(root.resolve("tmp").toFile().setWritable(true, false)).isTrue();
    assertThat(entry(data, "convert", "-", "--to=json").err()).doesNotContain("/tmp");
  }

  private Printed entry(String data, String... arguments) throws IOException, InterruptedException {
    String entry = steps("ENTRYPOINT").get(0);
    assertThat(entry).isEqualTo("[\"inspections\"]");
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "inspections"));
    command.addAll(List.of(arguments));
    return inside(steps("USER").get(0), data, command.toArray(String[]::new));
  }

  /** Runs a command as a user in a folder of the new root. */
  private Printed inside(String user, String folder, String... command)
      throws IOException, InterruptedException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "/usr/sbin/chroot",
                "--userspec=" + user,
                root.toString(),
                "/bin/sh",
                "-c",
                "cd " + folder + " && exec \"$@\"",
                "sh"));
    all.addAll(List.of(command));
    // A container has /proc, by which programs find the libraries beside them; a folder has not.
    String libraries = "/opt/" + Packed.NAME + "/runtime/lib";
    return run(
        root,
        Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LD_LIBRARY_PATH", libraries),
        all.toArray(String[]::new));
  }

  /** Copies what the base has and the steps use, with the libraries that ldd names. */
  private void base() throws IOException, InterruptedException {
    root.toFile().setExecutable(true, false);
    root.toFile().setReadable(true, false);
    Files.createDirectories(root.resolve("usr/local/bin"));
    Files.createDirectories(root.resolve("tmp"));
    for (String tool : List.of("/bin/sh", "/usr/bin/env", "/bin/ln", "/usr/bin/readlink")) {
      succeed(
          root,
          "/bin/sh",
          "-c",
          "for f in \"$1\" $(ldd \"$1\" | grep -o '/[^ )]*'); do"
              + " mkdir -p \".${f%/*}\" && cp -L \"$f\" \".$f\"; done",
          "sh",
          tool);
    }
    succeed(
        root,
        "/bin/sh",
        "-c",
        "mkdir -p usr/lib/locale && cp -r /usr/lib/locale/C.utf8 usr/lib/locale");
    // Debian has libdl, libpthread, libm and librt as parts of its C library.
    succeed(
        root,
        "/bin/sh",
        "-c",
        "for n in dl pthread m rt c; do f=$(echo /lib/x86_64-linux-gnu/lib$n.so.?); mkdir -p lib/x86_64-linux-gnu;"
            + " cp -L \"$f\" \".$f\"; done");
  }
}
