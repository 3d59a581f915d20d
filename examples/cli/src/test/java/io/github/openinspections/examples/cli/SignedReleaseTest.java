package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The signatures of a staged release, with a signer that refuses what its user says. */
@EnabledOnOs(OS.LINUX)
class SignedReleaseTest {
  private static final String SIGN = Workspace.project(".ci/sign").toString();
  private static final String COMPLETE = Workspace.project(".ci/complete").toString();

  /** Signs with the word "signed", and fails for names with the word of a variable in them. */
  private static final String SIGNER =
      """
      #!/bin/sh
      for file do :; done
      case " $* " in
        *" --verify "*) [ "$(cat "$file.asc" 2>/dev/null)" = signed ] ;;
        *) case $file in *"${REFUSED:-none of them}"*) exit 2 ;; *) echo signed >"$file.asc" ;; esac ;;
      esac
      """;

  private static final List<String> ENDS =
      List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
  private static final Map<String, String> SUMS =
      Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

  @TempDir Path folder;
  private Workspace workspace;
  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void stage() throws IOException, NoSuchAlgorithmException {
    workspace = Workspace.in(folder);
    Path signer = Files.createDirectory(folder.resolve("tools")).resolve("gpg");
    Files.writeString(signer, SIGNER);
    assertThat(signer.toFile().setExecutable(true)).isTrue();
    workspace.set("PATH", signer.getParent() + ":/usr/bin:/bin");
    for (String name : List.of("parent", "bom")) {
      write("inspections-" + name, ".pom");
    }
    for (String name :
        List.of("core", "core-fixtures", "serialization", "validation", "spring-boot-starter")) {
      for (String end : ENDS) {
        write("inspections-" + name, end);
      }
    }
  }

  private void write(String name, String end) throws IOException, NoSuchAlgorithmException {
    Path file =
        folder.resolve("staged/io/github/openinspections/%s/1/%s-1%s".formatted(name, name, end));
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<name><description><url><licenses><developers><scm>");
    for (String sum : SUMS.keySet()) {
      byte[] digest = MessageDigest.getInstance(SUMS.get(sum)).digest(Files.readAllBytes(file));
      Files.writeString(Path.of(file + "." + sum), HexFormat.of().formatHex(digest));
    }
    files.add(file);
  }

  private Ran sign() throws IOException {
    return workspace.run(SIGN, folder.resolve("staged").toString());
  }

  private Ran complete(String... more) throws IOException {
    List<String> command = new ArrayList<>(List.of(COMPLETE, folder.resolve("staged") + "", "1"));
    command.addAll(List.of(more));
    return workspace.run(command.toArray(String[]::new));
  }

  @Test
  void everyFileIsSignedAndIsThenComplete() throws IOException {
    assertThat(complete().err()).isEmpty();
    assertThat(complete("--signed").err().lines())
        .hasSameSizeAs(files)
        .allMatch(line -> line.matches("staged: the signature of .* is missing or wrong"));

    assertThat(sign().code()).isZero();
    assertThat(complete("--signed")).isEqualTo(new Ran(0, "", ""));
    assertThat(files).allSatisfy(file -> assertThat(Path.of(file + ".md5.asc")).doesNotExist());
  }

  @Test
  void aFailingSignerFails() throws IOException {
    workspace.set("REFUSED", "validation-1-javadoc");
    assertThat(sign().code()).isNotZero();
    assertThat(complete("--signed").code()).isEqualTo(1);
  }

  @Test
  void aSignatureOfOtherBytesIsWrong() throws IOException {
    assertThat(sign().code()).isZero();
    Files.writeString(Path.of(files.get(7) + ".asc"), "");
    assertThat(complete("--signed").err())
        .isEqualTo(
            "staged: the signature of %s is missing or wrong\n"
                .formatted(files.get(7).getFileName()));
  }
}
