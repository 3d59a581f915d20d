package io.github.openinspections.spring;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportWriter;
import io.github.openinspections.serialization.report.ReportFormat;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.MediaType;

/**
 * A report format that a client can ask for, with {@code Accept}.
 *
 * @param format the format of the library, by language
 * @param type its media type
 */
record ReportMediaType(Function<Language, ReportFormat> format, MediaType type) {
  static final ReportMediaType JSON = of(language -> ReportFormat.json());

  static final List<ReportMediaType> ALL =
      List.of(JSON, of(language -> ReportFormat.sarif()), of(ReportFormat::text));

  private static ReportMediaType of(Function<Language, ReportFormat> format) {
    String type = format.apply(Language.english()).mediaType();
    return new ReportMediaType(format, MediaType.parseMediaType(type));
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

  String write(ValidationReport report, Language language) {
    String text =
        ValidationReportWriter.of(format.apply(language)).toText(language.translate(report));
    return type.getSubtype().endsWith("json") ? AsciiJson.of(text) : text;
  }
}
