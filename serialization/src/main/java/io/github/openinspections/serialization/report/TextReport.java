package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A report as text for people at a terminal. */
final class TextReport implements ReportFormat {
  static final ReportFormat FORMAT = new TextReport();

  private TextReport() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String mediaType() {
    return "text/plain;charset=UTF-8";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }

  @Override
  public void write(ValidationReport report, OutputStream out) throws IOException {
    out.write(ReportText.of(report).getBytes(StandardCharsets.UTF_8));
  }
}
