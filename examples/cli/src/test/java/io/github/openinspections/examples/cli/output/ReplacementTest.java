package io.github.openinspections.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
  private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theContentTakesTheNameOfTheFile() throws IOException {
    Path file = folder.resolve("report");

    Replacement.write(file, NEW);
    assertThat(file).hasContent("new");

    Replacement.write(file, out -> out.write('2'));
    assertThat(file).hasContent("2");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "old");
    Content lost =
        out -> {
          NEW.writeTo(out);
          out.flush();
          throw new IOException("no space left");
        };
    Content broken =
        out -> {
          NEW.writeTo(out);
          throw new IllegalStateException("a fault of ours");
        };

    assertThatThrownBy(() -> Replacement.write(file, lost)).hasMessage("no space left");
    assertThatThrownBy(() -> Replacement.write(file, broken)).hasMessage("a fault of ours");
    assertThatThrownBy(() -> Replacement.write(folder.resolve("none"), lost))
        .isInstanceOf(IOException.class);

    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void whoeverReadsMeanwhileSeesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "old");

    Replacement.write(
        file,
        out -> {
          NEW.writeTo(out);
          out.flush();
          assertThat(file).hasContent("old");
        });

    assertThat(file).hasContent("new");
  }

  @Test
  void aLinkStaysALinkAndPermissionsStay() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(folder.resolve("report"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    Replacement.write(
        link,
        out -> {
          NEW.writeTo(out);
          for (Path seen : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(seen)))
                .as("of what anybody may open meanwhile")
                .isEqualTo("rw-r-----");
          }
        });

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aDeviceIsFilledAndAFolderRefused() throws IOException {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device));

    Replacement.write(device, NEW);

    assertThat(Files.isRegularFile(device)).isFalse();
    assertThatThrownBy(() -> Replacement.write(folder, NEW)).isInstanceOf(IOException.class);
  }
}
