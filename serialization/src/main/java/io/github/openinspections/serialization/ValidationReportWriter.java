package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.json.StatedReport;
import io.github.openinspections.serialization.json.ValidationReportBinding;
import io.github.openinspections.serialization.report.ReportText;
import io.github.openinspections.serialization.report.SarifLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports of what checking a data set found, in UTF-8, with line feeds on every system. The
 * same report always gives the same bytes, in the order of the report. Immutable and thread-safe.
 */
public final class ValidationReportWriter {
  private static final ValidationReportWriter JSON = new ValidationReportWriter(Form.JSON);
  private static final ValidationReportWriter SARIF = new ValidationReportWriter(Form.SARIF);
  private static final ValidationReportWriter TEXT = new ValidationReportWriter(Form.TEXT);

  private final Form form;

  private ValidationReportWriter(Form form) {
    this.form = form;
  }

  private enum Form {
    JSON,
    SARIF,
    TEXT
  }

  /**
   * Returns a writer of the form {@code openinspections-report/1}, which loses nothing: {@link
   * ValidationReportReader} reads an equal report back. Its lists {@code rules}, {@code ran},
   * {@code notRun} and {@code problems} are always there, and so is a problem's {@code pointer};
   * whatever else is absent or empty is not written.
   */
  public static ValidationReportWriter json() {
    return JSON;
  }

  /**
   * Returns a writer of SARIF 2.1.0, which code hosts and editors show. Columns are counted in code
   * points. Text of the data cannot become a placeholder or a link there: braces are doubled, and
   * brackets escaped in a message that could be taken for a link. Control characters are escaped.
   */
  public static ValidationReportWriter sarif() {
    return SARIF;
  }

  /**
   * Returns a writer of text for people. What a terminal could take for a command, or what changes
   * the direction of the text around it, is written as a Unicode escape, and long values are
   * shortened: a message to 1000 code points, all others to 80.
   */
  public static ValidationReportWriter text() {
    return TEXT;
  }

  /**
   * Writes a report and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as {@link #toText} does; nothing is written then
   */
  public void write(ValidationReport report, OutputStream out) throws IOException {
    out.write(toBytes(report));
  }

  /**
   * Returns a report as text.
   *
   * @throws IllegalArgumentException if JSON is to be written and the report cannot be read back: a
   *     count is negative, a sum of them too large for a {@code long}, a record, line or column
   *     below 1, or the name of an argument has an unpaired surrogate
   */
  public String toText(ValidationReport report) {
    return new String(toBytes(report), StandardCharsets.UTF_8);
  }

  private byte[] toBytes(ValidationReport report) {
    if (form == Form.TEXT) {
      return ReportText.of(report).getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonOutput.pretty(bytes)) {
      if (form == Form.JSON) {
        ValidationReportBinding.REPORT.write(stated(report), generator);
      } else {
        SarifLog.write(report, generator);
      }
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static StatedReport stated(ValidationReport report) {
    StatedReport stated = StatedReport.of(report);
    if (!stated.contradictions().isEmpty()) {
      throw new IllegalArgumentException(
          "The counts of the report are too large to be added up: " + stated.contradictions());
    }
    return stated;
  }
}
