package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.html.HtmlReport;
import io.github.openinspections.examples.cli.html.InspectionSource;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.util.Locale;

/** The forms of a report. */
enum ReportChoice {
  TEXT(".report.txt"),
  JSON(".report.json"),
  SARIF(".report.sarif"),
  HTML(".report.html");

  private final String suffix;

  ReportChoice(String suffix) {
    this.suffix = suffix;
  }

  /** How the names of reports end in a folder. */
  String suffix() {
    return suffix;
  }

  /** Whether reports of this form may follow each other in one stream. */
  boolean canFollow() {
    return this == TEXT || this == JSON;
  }

  boolean isJson() {
    return this == JSON || this == SARIF;
  }

  /** Returns the report in this form; only a page looks into the data again. */
  Content content(ValidationReport report, InspectionSource source, boolean coloured) {
    return switch (this) {
      case TEXT -> coloured ? ColouredText.of(report) : out -> text().write(report, out);
      case JSON -> out -> ValidationReportWriter.json().write(report, out);
      case SARIF -> out -> ValidationReportWriter.sarif().write(report, out);
      case HTML -> out -> HtmlReport.write(report, source, out);
    };
  }

  private static ValidationReportWriter text() {
    return ValidationReportWriter.text();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
