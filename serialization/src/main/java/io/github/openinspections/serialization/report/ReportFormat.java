package io.github.openinspections.serialization.report;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A format in which a validation report can be written. The library brings JSON, SARIF and text;
 * implement this interface for another one, such as JUnit XML or a summary for a pull request, and
 * pass it to {@code ValidationReportWriter.of}, or let {@link ReportFormats} find it by its name.
 *
 * <pre>{@code
 * record CsvSummary() implements ReportFormat {
 *   public String name() { return "summary"; }
 *   public void write(ValidationReport report, OutputStream out) throws IOException {
 *     for (RuleCount rule : report.rules()) {
 *       out.write((rule.rule() + "," + rule.count() + "\n").getBytes(UTF_8));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Every text in a report may come from a third party: an implementation escapes it for its own
 * format and never reads it as a template. Implementations are immutable and thread-safe.
 */
public interface ReportFormat {
  /** Returns the short name by which people choose the format, such as {@code sarif}. */
  String name();

  /**
   * Returns the media type (RFC 6838) of what is written, such as {@code application/json}; unless
   * overridden, {@code application/octet-stream}, which promises nothing.
   */
  default String mediaType() {
    return "application/octet-stream";
  }

  /** Returns the file extension without a dot, such as {@code txt}; unless overridden, the name. */
  default String fileExtension() {
    return name();
  }

  /**
   * Writes a report and leaves the stream open. The same report always gives the same bytes.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if the format cannot hold the report; nothing is written then
   */
  void write(ValidationReport report, OutputStream out) throws IOException;

  /** Returns {@code openinspections-report/1}, JSON that loses nothing. */
  static ReportFormat json() {
    return JsonReport.FORMAT;
  }

  /** Returns SARIF 2.1.0, which code hosts and editors show. */
  static ReportFormat sarif() {
    return SarifReport.FORMAT;
  }

  /**
   * Writes the reports of several data sets as one SARIF 2.1.0 log of one run, in the order given,
   * and leaves the stream open. Code hosts take only a few runs in a log, and of one program only
   * one; the {@linkplain ValidationReport#source source} of each report is the address of its
   * results. A single report gives the same bytes as {@link #sarif}.
   *
   * @throws IOException if the stream cannot be written
   */
  static void writeSarif(List<ValidationReport> reports, OutputStream out) throws IOException {
    SarifReport.writeAll(reports, out);
  }

  /** Returns text for people at a terminal. */
  static ReportFormat text() {
    return TextReport.FORMAT;
  }

  /**
   * Returns text for people at a terminal, in their language. The messages are those of the report:
   * {@link Language#translate(ValidationReport)} translates them.
   */
  static ReportFormat text(Language language) {
    return TextReport.in(new ReportWords(language));
  }

  /**
   * Returns a list in plain sentences for a letter to those who published the data: rows, cells,
   * what is there and why it was not understood or is doubtful, without INFOs, ids of rules and
   * pointers. It shows no value that the report does not have: values that reading left out as
   * personal are not in it.
   */
  static ReportFormat forPublisher() {
    return TextReport.FOR_PUBLISHER;
  }

  /**
   * Returns the list for those who published the data, in their language. The messages are those of
   * the report: {@link Language#translate(ValidationReport)} translates them.
   */
  static ReportFormat forPublisher(Language language) {
    return TextReport.forPublisher(new ReportWords(language));
  }
}
