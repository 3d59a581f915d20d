package io.github.openinspections.spring;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportWriter;
import io.github.openinspections.serialization.report.ReportFormat;
import java.util.List;
import org.springframework.http.MediaType;

/**
 * A report format that a client can ask for, with {@code Accept}.
 *
 * @param format the format of the library
 * @param type its media type
 */
record ReportMediaType(ReportFormat format, MediaType type) {
  static final ReportMediaType JSON = of(ReportFormat.json());

  static final List<ReportMediaType> ALL =
      List.of(JSON, of(ReportFormat.sarif()), of(ReportFormat.text()));

  private static ReportMediaType of(ReportFormat format) {
    return new ReportMediaType(format, MediaType.parseMediaType(format.mediaType()));
  }

  static boolean isOffered(MediaType wanted) {
    return ALL.stream().anyMatch(offered -> offered.type.isCompatibleWith(wanted));
  }

  static ReportMediaType of(MediaType wanted) {
    return ALL.stream()
        .filter(offered -> offered.type.equalsTypeAndSubtype(wanted))
        .findFirst()
        .orElse(JSON);
  }

  String write(ValidationReport report) {
    String text = ValidationReportWriter.of(format).toText(report);
    return type.getSubtype().endsWith("json") ? AsciiJson.of(text) : text;
  }
}
