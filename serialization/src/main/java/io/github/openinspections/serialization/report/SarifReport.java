package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A report as a SARIF 2.1.0 log. */
final class SarifReport implements ReportFormat {
  static final ReportFormat FORMAT = new SarifReport();

  private SarifReport() {}

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String mediaType() {
    return "application/sarif+json";
  }

  @Override
  public String fileExtension() {
    return "sarif";
  }

  @Override
  public void write(ValidationReport report, OutputStream out) throws IOException {
    writeAll(List.of(report), out);
  }

  static void writeAll(List<ValidationReport> reports, OutputStream out) throws IOException {
    out.write(JsonOutput.document(generator -> SarifLog.write(reports, generator)));
  }

  @Override
  public String toString() {
    return OneLine.of("ReportFormat").named(name()).toString();
  }
}
