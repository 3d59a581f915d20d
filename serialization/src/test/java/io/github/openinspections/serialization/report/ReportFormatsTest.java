package io.github.openinspections.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.problem.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report formats by name: ours, and those that service loading finds. */
class ReportFormatsTest {
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @TempDir Path folder;

  /** A format as another artifact brings it. */
  public static class Brought implements ReportFormat {
    @Override
    public String name() {
      return "brought";
    }

    @Override
    public void write(ValidationReport report, OutputStream out) throws IOException {
      out.write('!');
    }
  }

  /** One that takes a name that is taken. */
  public static final class TakingSarif extends Brought {
    @Override
    public String name() {
      return "Sarif";
    }
  }

  record Named(String name) implements ReportFormat {
    @Override
    public void write(ValidationReport report, OutputStream out) {}
  }

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void oursAreThreeInOrder() {
    assertThat(ReportFormats.standard().names()).containsExactly("text", "json", "sarif");
    assertThat(ReportFormats.standard()).hasToString("text, json, sarif");
    assertThat(ReportFormats.standard().withInstalled().names())
        .isEqualTo(ReportFormats.standard().names());
    assertThat(ReportFormats.standard().find("SARIF")).contains(ReportFormat.sarif());
    assertThat(ReportFormats.standard().find("")).isEmpty();
  }

  @Test
  void anotherIsFoundByServiceLoading() throws IOException {
    install(Brought.class);

    assertThat(ReportFormats.standard().withInstalled().find("brought"))
        .hasValueSatisfying(format -> assertThat(format).isExactlyInstanceOf(Brought.class));
  }

  @Test
  void twoOfOneNameAreRefused() throws IOException {
    install(Brought.class, TakingSarif.class);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportFormats.standard().withInstalled())
        .withMessageStartingWith("Two report formats have the name Sarif: ")
        .withMessageContaining(TakingSarif.class.getName());
    ReportFormats own = ReportFormats.standard().with(new Named("own"));
    assertThatIllegalArgumentException().isThrownBy(() -> own.with(new Named("OWN")));
  }

  @Test
  void oneThatCannotBeLoadedIsSaid() throws IOException {
    install(Named.class);

    assertThatExceptionOfType(ServiceConfigurationError.class)
        .isThrownBy(() -> ReportFormats.standard().withInstalled())
        .withMessageContaining(Named.class.getName());
  }

  @Test
  void aNameIsAWord() {
    for (String name : new String[] {"", " ", "a b", "../x", "\u001b[2J", "ä"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReportFormats.standard().with(new Named(name)))
          .withMessageContaining("is not a word of letters, digits and hyphens")
          .withMessageNotContaining("\u001b");
    }
  }

  private void install(Class<?>... formats) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    StringBuilder names = new StringBuilder();
    for (Class<?> format : formats) {
      names.append(format.getName()).append('\n');
    }
    Files.writeString(services.resolve(ReportFormat.class.getName()), names);
    Thread.currentThread().setContextClassLoader(new URLClassLoader(urls(), before));
  }

  private URL[] urls() throws MalformedURLException {
    return new URL[] {folder.toUri().toURL()};
  }
}
