package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report format of another artifact is chosen by its name like those of the library. */
class CliFormatsTest {
  private static final String RECORD = "{\"id\": \"a\", \"type\": \"inspection\"}";

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @TempDir Path folder;

  /** The number of problems, as a badge. */
  public static class Badge implements ReportFormat {
    @Override
    public String name() {
      return "badge";
    }

    @Override
    public String fileExtension() {
      return "svg";
    }

    @Override
    public void write(ValidationReport report, OutputStream out) throws IOException {
      out.write(("<svg>" + report.problems().size() + "</svg>").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Takes the name of the page. */
  public static final class OtherPage extends Badge {
    @Override
    public String name() {
      return "html";
    }
  }

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void isFoundByServiceLoading() throws IOException {
    install(Badge.class);

    Ran ran = Ran.on(RECORD, "check", "-", "--report", "badge", "--fail-on", "never");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).matches("<svg>[0-9]+</svg>");
    assertThat(Ran.with("check", "--help").out()).contains("text, json, sarif, html, badge");
  }

  @Test
  void hasItsExtensionInAFolder() throws IOException {
    install(Badge.class);
    Path file = Files.writeString(folder.resolve("a.json"), RECORD);

    Ran.with("check", file.toString(), "--report", "badge", "--output", folder + "/reports/");
    assertThat(folder.resolve("reports/a.json.report.svg")).exists();
  }

  @Test
  void ofOneNameTwoAreRefused() throws IOException {
    install(OtherPage.class);

    Ran ran = Ran.on(RECORD, "check", "-", "--report", "html");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Two report formats have the name html");
    assertThat(Ran.with("check", "--help").code()).isZero();
  }

  @Test
  void oursAreTheFirstFour() {
    assertThat(Ran.with("check", "--help").out()).contains("text, json, sarif, html (default");
    assertThat(Ran.on(RECORD, "check", "-", "--report", "JSON").out()).startsWith("{");
    Ran unknown = Ran.on(RECORD, "check", "-", "--report", "pdf");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("\"pdf\" is not a report format: expected one of text, json, sarif, html");
  }

  private void install(Class<?> format) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(ReportFormat.class.getName()), format.getName());
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(new URL[] {folder.toUri().toURL()}, before));
  }
}
