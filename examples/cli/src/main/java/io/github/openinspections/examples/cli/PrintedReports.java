package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.input.OptionHints;
import io.github.openinspections.examples.cli.outcome.CommandWords;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.HtmlReport;
import io.github.openinspections.examples.html.InspectionSource;
import io.github.openinspections.examples.html.Words;
import io.github.openinspections.serialization.report.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the reports of a run are printed.
 *
 * @param format the format
 * @param audience for whom
 * @param language the language of the words around messages
 * @param timelines on a page, the vocabulary of the timelines below the problems, if any are asked
 *     for
 * @param values whether reports repeat what the data sets say
 */
record PrintedReports(
    ReportChoice format,
    Audience audience,
    Language language,
    Optional<Vocabulary> timelines,
    boolean values) {
  /** Returns what is shown of a report. */
  ValidationReport shown(ValidationReport report) {
    return values ? report : WithoutValues.of(report);
  }

  /** Returns a report as it is printed; only a page reads the data set again. */
  Content content(ValidationReport report, InspectionSource source, boolean coloured) {
    if (audience == Audience.PUBLISHER) {
      return out -> ReportFormat.forPublisher(language).write(report, out);
    }
    if (format.isText()) {
      return text(report, coloured);
    }
    if (format.isPage()) {
      return timelines.isPresent()
          ? out -> HtmlReport.writeWithTimelines(report, source, timelines.get(), language, out)
          : out -> HtmlReport.write(report, source, language, out);
    }
    return out -> format.write(report, out);
  }

  private Content text(ValidationReport report, boolean coloured) {
    Content text =
        coloured
            ? ColouredText.of(report, language)
            : out -> ReportFormat.text(language).write(report, out);
    return out -> {
      text.writeTo(out);
      out.write(hints(report, CommandWords.in(language)).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static String hints(ValidationReport report, Words words) {
    Set<String> rules =
        report.rules().stream()
            .filter(rule -> rule.count() > 0)
            .map(RuleCount::rule)
            .collect(Collectors.toUnmodifiableSet());
    return OptionHints.of(rules, words).values().stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
