package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.AcceptedFindingsBinding;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.RecordReader;
import io.github.openinspections.serialization.reading.SingleDocument;
import io.github.openinspections.serialization.reading.WholeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes accepted findings as JSON of the format {@code openinspections-accepted/1},
 * which {@code InspectionSchema.acceptedFindings()} describes.
 *
 * <pre>{@code
 * String file =
 *     """
 *     {"format": "openinspections-accepted/1", "entries": [
 *       {"rule": "INS-005", "id": "a/2014", "valueHash": "9de11ba23dc739813ecd31d8321d8177",
 *        "reason": "printed so in the report", "on": "2026-02-30"}]}
 *     """;
 * AcceptedFindingsJson.Result read = AcceptedFindingsJson.read(file.getBytes(UTF_8));
 * System.out.println(read.findings().isPresent());
 * read.problems().forEach(problem -> System.out.println(problem.message()));
 * // false
 * // the list of accepted findings: "2026-02-30" is not a day: YYYY-MM-DD
 * }</pre>
 *
 * <p>Reading is total: whatever the bytes are, the result is the findings or everything that is
 * wrong, as problems of the reading rules with their positions. Properties that the format does not
 * have are named as INFO and not kept. Thread-safe.
 */
public final class AcceptedFindingsJson {
  private static final Limits LIMITS = Limits.builder().recordBytes(1 << 28).build();

  private static final WholeText TEXT = new WholeText(new RecordReader(LIMITS), "findings");

  private AcceptedFindingsJson() {}

  /** Reads findings; at most 256 MiB. */
  public static Result read(byte[] json) {
    WholeText.Result<AcceptedFindings> read =
        TEXT.read(AcceptedFindingsBinding.ACCEPTED_FINDINGS, json);
    return new Result(read.value(), read.problems());
  }

  /**
   * Reads findings from a stream, to its end, and leaves the stream open.
   *
   * @throws IOException if the stream cannot be read
   */
  public static Result read(InputStream json) throws IOException {
    return read(SingleDocument.bytes(json, LIMITS));
  }

  /**
   * Writes findings and leaves the stream open. The same findings always give the same bytes.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(AcceptedFindings findings, OutputStream out) throws IOException {
    out.write(
        JsonOutput.document(
            generator -> AcceptedFindingsBinding.ACCEPTED_FINDINGS.write(findings, generator)));
  }

  /**
   * The result of reading accepted findings.
   *
   * @param findings the findings; absent if any of the problems is an ERROR
   * @param problems what is wrong, in the order of pointers
   */
  public record Result(Optional<AcceptedFindings> findings, List<Problem> problems) {
    /** Makes a result. */
    public Result {
      problems = List.copyOf(problems);
    }

    /** Returns one line for people. */
    @Override
    public String toString() {
      return OneLine.of("Result")
          .with(findings.isPresent() ? "findings" : "no findings")
          .count(problems, "problem")
          .toString();
    }
  }
}
