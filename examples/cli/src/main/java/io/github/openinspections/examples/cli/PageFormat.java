package io.github.openinspections.examples.cli;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.html.HtmlReport;
import io.github.openinspections.serialization.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A report as a page. Written by this format alone, without the data set, it shows no records. */
record PageFormat() implements ReportFormat {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public void write(ValidationReport report, OutputStream out) throws IOException {
    HtmlReport.write(report, () -> InspectionDataset.of(List.of()), out);
  }
}
