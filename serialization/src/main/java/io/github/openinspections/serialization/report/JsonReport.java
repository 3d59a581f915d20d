package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.StatedReport;
import io.github.openinspections.serialization.json.binding.ValidationReportBinding;
import java.io.IOException;
import java.io.OutputStream;

/** A report as JSON of the format {@code openinspections-report/1}. */
final class JsonReport implements ReportFormat {
  static final ReportFormat FORMAT = new JsonReport();

  private JsonReport() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public void write(ValidationReport report, OutputStream out) throws IOException {
    StatedReport stated = StatedReport.of(report);
    if (!stated.inconsistencies().isEmpty()) {
      throw new IllegalArgumentException(
          "The sums of the report are too large: " + stated.inconsistencies());
    }
    out.write(
        JsonOutput.document(generator -> ValidationReportBinding.REPORT.write(stated, generator)));
  }

  @Override
  public String toString() {
    return OneLine.of("ReportFormat").named(name()).toString();
  }
}
