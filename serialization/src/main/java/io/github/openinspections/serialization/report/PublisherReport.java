package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A report as a list for a letter to those who published the data. */
final class PublisherReport implements ReportFormat {
  static final ReportFormat FORMAT = new PublisherReport();

  private PublisherReport() {}

  @Override
  public String name() {
    return "publisher";
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
    out.write(PublisherText.of(report).getBytes(StandardCharsets.UTF_8));
  }
}
