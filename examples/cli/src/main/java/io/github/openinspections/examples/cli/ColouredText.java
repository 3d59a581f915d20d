package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.serialization.ValidationReportWriter;
import io.github.openinspections.serialization.report.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text report in which only the severities are coloured. */
final class ColouredText {
  private static final String RESET = "\u001b[0m";

  private ColouredText() {}

  static Content of(ValidationReport report, Language language) {
    String text = ValidationReportWriter.of(ReportFormat.text(language)).toText(report);
    String coloured = text.lines().map(line -> coloured(line) + "\n").collect(Collectors.joining());
    return out -> out.write(coloured.getBytes(StandardCharsets.UTF_8));
  }

  private static String coloured(String line) {
    for (Severity severity : Severity.values()) {
      String word = severity.toString().toUpperCase(Locale.ROOT);
      if (line.startsWith(word + " ")) {
        return colour(severity) + word + RESET + line.substring(word.length());
      }
    }
    return line;
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[31m";
      case WARNING -> "\u001b[33m";
      case INFO -> "\u001b[36m";
    };
  }
}
