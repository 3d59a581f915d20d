package io.github.openinspections.examples.cli;

import picocli.CommandLine.Option;

/** The format of an answer about inspections. */
final class AnswerReport {
  /** The words of this option wherever formats can be chosen. */
  static final String WORDS =
      "Output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).";

  @Option(names = "--report", paramLabel = "FORMAT", description = WORDS)
  private AnswerFormat format = AnswerFormat.TEXT;

  /** Whether the answer is JSON. */
  boolean isJson() {
    return format == AnswerFormat.JSON;
  }
}
