package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.input.OptionHints;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.HtmlReport;
import io.github.openinspections.examples.html.InspectionSource;
import io.github.openinspections.serialization.report.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The report formats on the command line: those of the library, and HTML. */
enum ReportChoice {
  TEXT,
  JSON,
  SARIF,
  HTML;

  /** The format of the library; none for a page, which needs the data set as well. */
  private Optional<ReportFormat> format() {
    return switch (this) {
      case TEXT -> Optional.of(ReportFormat.text());
      case JSON -> Optional.of(ReportFormat.json());
      case SARIF -> Optional.of(ReportFormat.sarif());
      case HTML -> Optional.empty();
    };
  }

  /** Returns the ending of report names in a folder. */
  String suffix() {
    return ".report." + format().map(ReportFormat::fileExtension).orElse("html");
  }

  /** Whether several reports may follow each other in one stream. */
  boolean canFollow() {
    return this == TEXT || this == JSON;
  }

  boolean isJson() {
    return format().filter(format -> format.mediaType().endsWith("json")).isPresent();
  }

  /** Returns the report in this format; only a page reads the data set again. */
  Content content(
      ValidationReport report,
      InspectionSource source,
      boolean coloured,
      Audience audience,
      Language language) {
    if (audience == Audience.PUBLISHER) {
      return out -> ReportFormat.forPublisher().write(report, out);
    }
    if (this == TEXT) {
      Content text =
          coloured
              ? ColouredText.of(report, language)
              : out -> ReportFormat.text(language).write(report, out);
      return out -> {
        text.writeTo(out);
        out.write(hints(report).getBytes(StandardCharsets.UTF_8));
      };
    }
    return format()
        .<Content>map(format -> out -> format.write(report, out))
        .orElse(out -> HtmlReport.write(report, source, out));
  }

  private static String hints(ValidationReport report) {
    Set<String> rules =
        report.rules().stream()
            .filter(rule -> rule.count() > 0)
            .map(RuleCount::rule)
            .collect(Collectors.toUnmodifiableSet());
    return OptionHints.of(rules).values().stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
