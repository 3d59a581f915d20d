package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes validation reports, in UTF-8 and with line feeds on every system. The same report always
 * gives the same bytes, in the order of the report. Immutable and thread-safe.
 *
 * <p>JSON, SARIF and text are built in; {@link #of} takes any other {@link ReportFormat}.
 */
public final class ValidationReportWriter {
  private static final ValidationReportWriter JSON = of(ReportFormat.json());
  private static final ValidationReportWriter SARIF = of(ReportFormat.sarif());
  private static final ValidationReportWriter TEXT = of(ReportFormat.text());

  private final ReportFormat format;

  private ValidationReportWriter(ReportFormat format) {
    this.format = format;
  }

  /** Returns a writer of a format, such as your own. */
  public static ValidationReportWriter of(ReportFormat format) {
    return new ValidationReportWriter(format);
  }

  /**
   * Returns a writer of the format {@code openinspections-report/1}, which loses nothing: {@link
   * ValidationReportReader} reads an equal report back. The lists {@code rules}, {@code ran},
   * {@code notRun} and {@code problems} are always written, and so is a problem's {@code pointer};
   * other absent or empty values are not written.
   */
  public static ValidationReportWriter json() {
    return JSON;
  }

  /**
   * Returns a writer of SARIF 2.1.0, which code hosts and editors show. Columns are counted in code
   * points. Text of the data cannot become a placeholder or a link: braces are doubled, and
   * brackets are escaped in a message that could be taken for a link. Control characters are
   * escaped.
   */
  public static ValidationReportWriter sarif() {
    return SARIF;
  }

  /**
   * Returns a writer of text for people. Characters that a terminal could take for a command, or
   * that change the direction of text, are written as Unicode escapes. Long values are truncated: a
   * message to 1000 code points, all others to 80.
   */
  public static ValidationReportWriter text() {
    return TEXT;
  }

  /** Returns the format that this writer writes. */
  public ReportFormat format() {
    return format;
  }

  /**
   * Writes a report and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as {@link #toText} does; nothing is written then
   */
  public void write(ValidationReport report, OutputStream out) throws IOException {
    format.write(report, out);
  }

  /**
   * Returns a report as text.
   *
   * @throws IllegalArgumentException if the format cannot hold the report. JSON cannot hold a
   *     report that could not be read back: a count is negative, a sum of counts exceeds a {@code
   *     long}, a record, line or column is below 1, or the name of an argument has an unpaired
   *     surrogate
   */
  public String toText(ValidationReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(report, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ValidationReportWriter").with(format.name()).toString();
  }
}
