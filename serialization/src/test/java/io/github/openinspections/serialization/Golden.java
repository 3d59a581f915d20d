package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what must come out, byte for byte. {@code -Dgolden.renew=true} renews them: look
 * at the difference before you commit it.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources", "golden");
  private static final boolean RENEW = Boolean.getBoolean("golden.renew");

  private Golden() {}

  /** Returns the text of a file of the test resources. */
  public static String text(String name) {
    return read(RESOURCES.resolve(name));
  }

  /** Compares a text with a file of the test resources. */
  public static void assertSame(String name, String text) {
    assertSame(RESOURCES.resolve(name), text);
  }

  /** Compares a text with any file in the folder of the module. */
  public static void assertSame(Path file, String text) {
    if (RENEW) {
      write(file, text);
    }
    assertThat(read(file)).as(file.toString()).isEqualTo(text);
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
