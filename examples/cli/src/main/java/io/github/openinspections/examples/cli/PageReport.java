package io.github.openinspections.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The format of an answer that can also be a page. */
final class PageReport {
  /** The formats. */
  enum Format {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(names = "--report", paramLabel = "FORMAT", description = AnswerReport.WORDS)
  private Format format = Format.TEXT;

  /** Returns the format. */
  Format format() {
    return format;
  }
}
