package io.github.openinspections.examples.springboot;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.util.List;
import org.springframework.http.MediaType;

/** A form that a client can ask a report in, with {@code Accept}. */
record ReportMediaType(MediaType type, ValidationReportWriter writer) {
  static final String JSON_TYPE = "application/json";
  static final String SARIF_TYPE = "application/sarif+json";
  static final String TEXT_TYPE = "text/plain;charset=UTF-8";

  static final ReportMediaType JSON = of(JSON_TYPE, ValidationReportWriter.json());
  private static final ReportMediaType SARIF = of(SARIF_TYPE, ValidationReportWriter.sarif());
  private static final ReportMediaType TEXT = of(TEXT_TYPE, ValidationReportWriter.text());

  static final List<ReportMediaType> ALL = List.of(JSON, SARIF, TEXT);

  private static ReportMediaType of(String type, ValidationReportWriter writer) {
    return new ReportMediaType(MediaType.parseMediaType(type), writer);
  }

  static ReportMediaType of(MediaType wanted) {
    return ALL.stream()
        .filter(form -> form.type.equalsTypeAndSubtype(wanted))
        .findFirst()
        .orElse(JSON);
  }

  String write(ValidationReport report) {
    String text = writer.toText(report);
    return equals(TEXT) ? text : AsciiJson.of(text);
  }
}
