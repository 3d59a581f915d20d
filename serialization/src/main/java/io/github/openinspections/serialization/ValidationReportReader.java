package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.ReaderLine;
import io.github.openinspections.serialization.reading.RecordReader;
import io.github.openinspections.serialization.reading.ReportDocument;
import io.github.openinspections.serialization.reading.ReportReading;
import io.github.openinspections.serialization.reading.SingleDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads what {@link ValidationReportWriter#json} writes. Total: whatever the bytes are, the result
 * is the report or everything that is wrong, as problems of the reading rules. A number that
 * contradicts the rest of the report, such as a wrong sum of records, is wrong too. Immutable and
 * thread-safe.
 */
public final class ValidationReportReader {
  /** A report lists up to a thousand problems per rule, and they quote whole values. */
  private static final Limits LIMITS =
      Limits.builder().recordBytes(1 << 28).textLength(1 << 24).build();

  private static final ValidationReportReader DEFAULT = new ValidationReportReader(LIMITS);

  private final ReportDocument document;

  private ValidationReportReader(Limits limits) {
    this.document = new ReportDocument(new RecordReader(limits));
  }

  /** Returns a reader of reports up to 256 MiB with texts up to 16,777,216 characters. */
  public static ValidationReportReader json() {
    return DEFAULT;
  }

  /** Returns a reader with custom limits; those of a record apply to the whole report. */
  public static ValidationReportReader json(Limits limits) {
    return new ValidationReportReader(limits);
  }

  /** Reads a report. */
  public Result read(byte[] json) {
    Objects.requireNonNull(json, "The text is null");
    return Result.of(document.read(json));
  }

  /**
   * Reads a report from a stream, to its end, and leaves the stream open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Result read(InputStream json) throws IOException {
    Objects.requireNonNull(json, "The stream is null");
    return Result.of(document.read(SingleDocument.bytes(json, document.records().limits())));
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return ReaderLine.of(ValidationReportReader.class, "JSON")
        .with(document.records().limits(), LIMITS)
        .toString();
  }

  /**
   * The result of reading a report.
   *
   * @param report the report; absent if any of the problems is an ERROR
   * @param problems what is wrong, in the order of pointers
   */
  public record Result(Optional<ValidationReport> report, List<Problem> problems) {
    /** Makes a result. */
    public Result {
      problems = List.copyOf(problems);
    }

    /** Returns one line for people. */
    @Override
    public String toString() {
      return OneLine.of("Result")
          .with(report.isPresent() ? "a report" : "no report")
          .count(problems, "problem")
          .toString();
    }

    private static Result of(ReportReading reading) {
      return new Result(reading.report(), reading.problems());
    }
  }
}
