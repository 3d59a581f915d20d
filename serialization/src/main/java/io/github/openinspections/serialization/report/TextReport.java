package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.OneLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** A report as text for people. */
final class TextReport implements ReportFormat {
  /** For whoever checks, at a terminal. */
  static final ReportFormat FORMAT = in(ReportWords.ENGLISH);

  /** For a letter to those who published the data. */
  static final ReportFormat FOR_PUBLISHER = forPublisher(ReportWords.ENGLISH);

  private final String name;
  private final Optional<String> language;
  private final Function<ValidationReport, String> text;

  private TextReport(String name, ReportWords words, Function<ValidationReport, String> text) {
    this.name = name;
    this.language = words.otherLanguage();
    this.text = text;
  }

  /** Returns the format for whoever checks, in the words of a language. */
  static ReportFormat in(ReportWords words) {
    return new TextReport("text", words, report -> ReportText.of(report, words));
  }

  /** Returns the format for those who published the data, in the words of a language. */
  static ReportFormat forPublisher(ReportWords words) {
    return new TextReport("publisher", words, report -> PublisherText.of(report, words));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String mediaType() {
    return "text/plain;charset=UTF-8";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }

  @Override
  public void write(ValidationReport report, OutputStream out) throws IOException {
    out.write(text.apply(report).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return OneLine.of("ReportFormat").named(name).with(language).toString();
  }
}
